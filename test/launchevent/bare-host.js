/**
 * A thin Outlook for bare engines, in ES5: what `dist/launchevent.js` gets in classic Outlook.
 *
 * Globals: Office, console, setTimeout, clearTimeout, and a clock that moves only when told. The driver
 * (any engine) loads this file, then the bundle, then calls `bareHost.fire(name)` and `bareHost.next()`
 * until nothing is left, letting promises settle in between.
 */
/* global SCENARIO */
var bareHost = (function (root, scenario) {
  var nowMs = 1700000000000;
  var startMs = nowMs;
  var nextId = 1;
  var timers = {};
  var handlers = {};
  var completions = [];
  var onReadyCalls = 0;

  root.setTimeout = function (run, ms) {
    timers[nextId] = { atMs: nowMs + (ms || 0), run: run };
    return nextId++;
  };
  root.clearTimeout = function (id) {
    delete timers[id];
  };
  root.console = { log: function () {}, error: function () {}, warn: function () {} };
  // The calendar stays real enough; only the milliseconds are ours.
  var day = scenario.today || [2026, 10, 21];
  var RealDate = root.Date;
  root.Date = function () {
    return new RealDate(day[0], day[1], day[2], 12, 0, 0);
  };
  root.Date.now = function () {
    return nowMs;
  };

  function answer(callback, value, failed) {
    root.setTimeout(function () {
      callback(
        failed ? { status: 'failed', error: { code: 9020 } } : { status: 'succeeded', value: value }
      );
    }, scenario.latencyMs || 1);
  }

  /** One Office call; `scenario.calls[name]` says how it behaves. */
  function call(name, value) {
    var behaviour = (scenario.calls || {})[name] || 'answers';
    if (behaviour === 'missing') return undefined;
    return function () {
      var callback = arguments[arguments.length - 1];
      if (behaviour === 'never-answers') return;
      if (behaviour === 'throws') throw new Error('the library threw');
      if (behaviour === 'succeeds-with-nothing') return answer(callback, undefined);
      if (behaviour === 'succeeds-with-empty') return answer(callback, '');
      answer(
        callback,
        typeof value === 'function' ? value(arguments[0]) : value,
        behaviour === 'fails'
      );
      if (behaviour === 'answers-twice')
        answer(callback, typeof value === 'function' ? value(arguments[0]) : value);
    };
  }

  var mail = scenario.item;
  var attachments = mail.attachments || [];
  function content(id) {
    for (var i = 0; i < attachments.length; i++) {
      if (attachments[i].id === id)
        return { content: attachments[i].content, format: attachments[i].format || 'base64' };
    }
  }
  var item = {
    subject: { getAsync: call('subject', mail.subject || '') },
    body: { getAsync: call('body', mail.body) },
    getAttachmentsAsync: call('attachments', attachments),
    getAttachmentContentAsync: call('content', content),
    sessionData: { getAllAsync: call('sessionData', scenario.sessionData || {}) }
  };
  var from = {
    getAsync: call('from', {
      emailAddress: mail.from || 'an@fod-voorbeeld.fgov.be',
      displayName: 'An'
    })
  };
  if (mail.isMeeting) {
    item.organizer = from;
    item.requiredAttendees = { getAsync: call('to', mail.to || []) };
    item.optionalAttendees = { getAsync: call('cc', mail.cc || []) };
    item.location = { getAsync: call('place', mail.place || '') };
  } else {
    item.from = from;
    item.to = { getAsync: call('to', mail.to || []) };
    item.cc = { getAsync: call('cc', mail.cc || []) };
    item.bcc = { getAsync: call('bcc', mail.bcc || []) };
    item.getComposeTypeAsync = call('composeType', { composeType: mail.composeType || 'newMail' });
  }

  var context = {
    displayLanguage: scenario.language || 'nl-BE',
    mailbox: { item: item, userProfile: { emailAddress: 'an@fod-voorbeeld.fgov.be' } }
  };
  if (scenario.mailboxSet !== null) {
    var set = Number((scenario.mailboxSet || '1.15').split('.')[1]);
    context.requirements = {
      isSetSupported: function (name, version) {
        return Number(String(version).split('.')[1]) <= set;
      }
    };
  }
  var isLoading = true;
  root.Office = {
    actions: {
      associate: function (name, handler) {
        handlers[name] = handler;
      }
    },
    onReady: function () {
      onReadyCalls++;
      return { then: function () {} };
    }
  };
  Object.defineProperty(root.Office, 'context', {
    get: function () {
      if (isLoading) throw new Error('Office.context is not there while the file loads');
      return context;
    }
  });

  return {
    /** Names that the bundle registered at load. */
    registered: function () {
      isLoading = false;
      return { handlers: Object.keys(handlers), onReadyCalls: onReadyCalls };
    },
    fire: function (name) {
      isLoading = false;
      handlers[name]({
        type: name,
        completed: function (options) {
          completions.push({ atMs: nowMs - startMs, options: options });
        }
      });
    },
    /** Moves to the next timer and runs it; false when none is left. */
    next: function () {
      var due = null;
      for (var id in timers) if (due === null || timers[id].atMs < timers[due].atMs) due = id;
      if (due === null) return false;
      var timer = timers[due];
      delete timers[due];
      if (timer.atMs > nowMs) nowMs = timer.atMs;
      timer.run();
      return true;
    },
    result: function () {
      return JSON.stringify({ completions: completions, timersAlive: Object.keys(timers).length });
    }
  };
})(this, SCENARIO);
