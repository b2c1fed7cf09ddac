import { enumOf } from './enums.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';

/** The two scopes of the add-on do not let it know who the person is: the address is blank. */
const userClass: ServiceClass<Held> = {
  name: 'User',
  fullName: 'Session.User',
  reads: { getEmail: () => '' } satisfies Methods<GoogleAppsScript.Base.User, Held>,
};

export const sessionClass: ServiceClass<Held> = {
  name: 'Session',
  fullName: 'Session',
  reads: {
    getActiveUserLocale: ({ execution }) => execution.options.userLocale,
    getScriptTimeZone: ({ execution }) => execution.options.scriptTimeZone,
    getActiveUser: ({ execution }) => expose(userClass, { execution }),
    getEffectiveUser: ({ execution }) => expose(userClass, { execution }),
    getTemporaryActiveUserKey: () => 'local-preview-person',
  } satisfies Methods<GoogleAppsScript.Base.Session, Held>,
};

export const scriptAppClass: ServiceClass<Held> = {
  name: 'ScriptApp',
  fullName: 'ScriptApp',
  reads: {
    getScriptId: () => 'local-preview-script',
  } satisfies Methods<GoogleAppsScript.Script.ScriptApp, Held>,
  constants: { AuthMode: enumOf('AuthMode') },
};

const quiet = () => undefined;

/** The log is Google's, not ours: nothing of it is kept. */
export const loggerClass: ServiceClass<Held> = {
  name: 'Logger',
  fullName: 'Logger',
  reads: { log: quiet, clear: quiet } satisfies Methods<GoogleAppsScript.Base.Logger, Held>,
};

export const consoleClass: ServiceClass<Held> = {
  name: 'console',
  fullName: 'console',
  reads: { log: quiet, info: quiet, warn: quiet, error: quiet, time: quiet, timeEnd: quiet },
};
