/**
 * A send handler that does what the subject says; the contract tests choose by typing one.
 * Runs in the web view with the genuine office.js and in the classic runtime. No newer than ES2016.
 */
(function () {
  var behaviours = {
    allow: function (event) {
      event.completed({ allowEvent: true });
    },
    block: function (event) {
      event.completed({
        allowEvent: false,
        errorMessage: 'Plain words.',
        errorMessageMarkdown:
          '**Bold words** and [a page](https://channel.example).\n\n- one\r- two\r',
        cancelLabel: 'Open Fixture',
        commandId: event.source === undefined ? '' : commandId(),
        contextData: JSON.stringify({ from: 'alert' }),
      });
    },
    warn: function (event) {
      event.completed({
        allowEvent: false,
        errorMessage: 'Sure?',
        sendModeOverride: 'promptUser',
      });
    },
    twice: function (event) {
      event.completed({ allowEvent: false, errorMessage: 'First.' });
      setTimeout(function () {
        event.completed({ allowEvent: true });
      }, 100);
    },
    throws: function () {
      throw new Error('on purpose');
    },
    rejects: function () {
      return Promise.reject(new Error('on purpose'));
    },
    late: function (event) {
      setTimeout(function () {
        event.completed({ allowEvent: true });
      }, 700);
    },
  };

  function commandId() {
    var item = Office.context.mailbox.item;
    return item.itemType === 'appointment' ? 'FixturePaneMeeting' : 'FixturePaneMessage';
  }

  function handle(event) {
    Office.context.mailbox.item.subject.getAsync(function (result) {
      var run = result.status === 'succeeded' ? behaviours[result.value.trim()] : null;
      (run || behaviours.allow)(event);
    });
  }

  Office.actions.associate('onMessageSend', handle);
  Office.onReady();
})();
