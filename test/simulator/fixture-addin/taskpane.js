/**
 * A pane without a view: the contract tests call Office through `probe` from outside the frame.
 */
window.events = [];

/** `probe(['item', 'subject', 'getAsync'], args)`: the call's own answer, or what it threw. */
window.probe = function (path, args) {
  return new Promise(function (resolve) {
    var owner = Office.context.mailbox;
    path.slice(0, -1).forEach(function (key) {
      owner = owner[key];
    });
    try {
      owner[path[path.length - 1]].apply(
        owner,
        (args || []).concat(function (result) {
          resolve({
            status: result.status,
            value: result.value,
            code: result.error && result.error.code,
          });
        }),
      );
    } catch (error) {
      resolve({ thrown: String(error.message) });
    }
  });
};

Office.onReady(function () {
  var item = Office.context.mailbox.item;
  ['RecipientsChanged', 'AttachmentsChanged'].forEach(function (name) {
    item.addHandlerAsync(Office.EventType[name], function (event) {
      window.events.push(JSON.parse(JSON.stringify(event)));
    });
  });
  document.getElementById('ready').textContent = 'ready';
});
