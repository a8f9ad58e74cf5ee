/**
 * The calls about what an add-in keeps beside the item: session data, properties, headers, notifications,
 * the context from the dialog's button; and the calls that the stand-in answers and ignores.
 */
import { field, list, number, text } from './fields';
import { ERROR, fail, ok } from './operations';
import type { Bench, OperationTable, Reply } from './operations';

/** Session data of one item, in characters, below Mailbox 1.16; office.js leaves the check to the host. */
const SESSION_DATA_MAX = 50_000;
/** Custom properties of one item and add-in, in characters. */
const CUSTOM_PROPERTIES_MAX = 2_500;
/** Notifications on one item (Microsoft's page on notifications for Outlook items). */
const NOTIFICATIONS_MAX = 5;

const ignored = (name: string): OperationTable[number] => ({
  name,
  grounds: 'assumed',
  run: () => ok(undefined),
});

export const SHELF_OPERATIONS: OperationTable = {
  185: { name: 'item.sessionData.setAsync', grounds: 'measured', run: setSession },
  186: { name: 'item.sessionData.getAsync', grounds: 'measured', run: getSession },
  187: { name: 'item.sessionData.getAllAsync', grounds: 'measured', run: allSession },
  188: { name: 'item.sessionData.clearAsync', grounds: 'measured', run: clearSession },
  189: { name: 'item.sessionData.removeAsync', grounds: 'measured', run: removeSession },
  3: { name: 'item.loadCustomPropertiesAsync', grounds: 'measured', run: loadProperties },
  4: { name: 'customProperties.saveAsync', grounds: 'assumed', run: saveProperties },
  404: ignored('roamingSettings.saveAsync'),
  33: { name: 'notificationMessages.addAsync', grounds: 'measured', run: addNotification },
  34: { name: 'notificationMessages.getAllAsync', grounds: 'assumed', run: allNotifications },
  35: { name: 'notificationMessages.replaceAsync', grounds: 'assumed', run: putNotification },
  36: { name: 'notificationMessages.removeAsync', grounds: 'assumed', run: removeNotification },
  151: { name: 'item.internetHeaders.getAsync', grounds: 'measured', run: getHeaders },
  152: { name: 'item.internetHeaders.setAsync', grounds: 'measured', run: setHeaders },
  153: { name: 'item.internetHeaders.removeAsync', grounds: 'measured', run: removeHeaders },
  99: { name: 'item.getInitializationContextAsync', grounds: 'measured', run: getContext },
  174: { name: 'item.getComposeTypeAsync', grounds: 'measured', run: getComposeType },
  164: { name: 'item.getItemIdAsync', grounds: 'assumed', run: () => fail(ERROR.generic) },
  32: { name: 'item.saveAsync', grounds: 'assumed', run: () => ok('draft-1') },
  41: ignored('item.close'),
  163: ignored('telemetry'),
  193: ignored('telemetry'),
  400: ignored('telemetry'),
  401: ignored('telemetry'),
  402: ignored('telemetry'),
  403: ignored('window.open'),
};

function setSession({ mailbox }: Bench, params: unknown): Reply {
  const { sessionData } = mailbox.shelf;
  const after = new Map(sessionData).set(text(params, 'name'), text(params, 'value'));
  const length = [...after].reduce((sum, [key, value]) => sum + key.length + value.length, 0);
  if (length > SESSION_DATA_MAX) return fail(ERROR.tooLong);
  sessionData.set(text(params, 'name'), text(params, 'value'));
  return ok(undefined);
}

function getSession({ mailbox }: Bench, params: unknown): Reply {
  const value = mailbox.shelf.sessionData.get(text(params, 'name'));
  return value === undefined ? fail(ERROR.keyNotFound) : ok(value);
}

function allSession({ mailbox }: Bench): Reply {
  return ok(Object.fromEntries(mailbox.shelf.sessionData));
}

function clearSession({ mailbox }: Bench): Reply {
  mailbox.shelf.sessionData.clear();
  return ok(undefined);
}

function removeSession({ mailbox }: Bench, params: unknown): Reply {
  const isGone = mailbox.shelf.sessionData.delete(text(params, 'name'));
  return isGone ? ok(undefined) : fail(ERROR.keyNotFound);
}

function loadProperties({ mailbox }: Bench): Reply {
  const { customProperties } = mailbox.shelf;
  return { payload: { wasSuccessful: true, customProperties }, errorCode: null };
}

function saveProperties({ mailbox }: Bench, params: unknown): Reply {
  const json = JSON.stringify(field(params, 'customProperties') ?? {});
  if (json.length > CUSTOM_PROPERTIES_MAX) return fail(ERROR.tooLong);
  mailbox.shelf.customProperties = json;
  return ok(undefined);
}

function addNotification(bench: Bench, params: unknown): Reply {
  const { notifications } = bench.mailbox.shelf;
  if (notifications.has(text(params, 'key'))) return fail(ERROR.duplicateKey);
  if (notifications.size >= NOTIFICATIONS_MAX) return fail(ERROR.tooManyNotifications);
  return putNotification(bench, params);
}

function putNotification({ mailbox }: Bench, params: unknown): Reply {
  const key = text(params, 'key');
  const { notifications } = mailbox.shelf;
  notifications.set(key, {
    key,
    type: number(params, 'type'),
    message: text(params, 'message'),
    actions: list(params, 'actions'),
  });
  mailbox.notificationsChanged();
  return ok(undefined);
}

function allNotifications({ mailbox }: Bench): Reply {
  return ok([...mailbox.shelf.notifications.values()]);
}

function removeNotification({ mailbox }: Bench, params: unknown): Reply {
  if (!mailbox.shelf.notifications.delete(text(params, 'key'))) return fail(ERROR.keyNotFound);
  mailbox.notificationsChanged();
  return ok(undefined);
}

function getHeaders({ mailbox }: Bench, params: unknown): Reply {
  const wanted = new Set(list(params, 'internetHeaderKeys'));
  return ok(Object.fromEntries([...mailbox.shelf.headers].filter(([key]) => wanted.has(key))));
}

function setHeaders({ mailbox }: Bench, params: unknown): Reply {
  const pairs = field(params, 'internetHeaderNameValuePairs');
  if (typeof pairs !== 'object' || pairs === null) return fail(ERROR.generic);
  Object.entries(pairs).forEach(([key, value]) => mailbox.shelf.headers.set(key, String(value)));
  return ok(undefined);
}

function removeHeaders({ mailbox }: Bench, params: unknown): Reply {
  list(params, 'internetHeaderKeys').forEach((key) => mailbox.shelf.headers.delete(String(key)));
  return ok(undefined);
}

function getContext({ mailbox }: Bench): Reply {
  return ok(mailbox.shelf.initializationContext);
}

function getComposeType({ mailbox }: Bench): Reply {
  const { composeType, kind } = mailbox.draft();
  if (kind === 'appointment') return fail(ERROR.unsupported);
  return ok({ composeType, coercionType: 'html' });
}
