import { mismatch, textAt, wholeAt } from './arguments.js';
import { expose, type Held, type Methods, type ServiceClass } from './exposure.js';
import { Refusal } from './refusal.js';
import type { StoreKind } from './world.js';

interface HeldStore extends Held {
  readonly entries: Map<string, string>;
}

const LARGEST_PROPERTY = 9 * 1024;
const LARGEST_STORE = 500 * 1024;
const OVER_QUOTA =
  'You have exceeded the property storage quota. Please remove some properties and try again.';
const LARGEST_CACHED = 100 * 1024;
const LONGEST_CACHE_KEY = 250;
const LONGEST_CACHE_SECONDS = 21_600;

const propertiesReading = {
  getProperty: ({ entries }, ...args) =>
    entries.get(textAt('PropertiesService.Properties.getProperty', args, 0)) ?? null,
  getProperties: ({ entries }) => entries,
  getKeys: ({ entries }) => [...entries.keys()],
  setProperty: (self, ...args) => {
    const key = textAt('PropertiesService.Properties.setProperty', args, 0);
    return keep(self, [[key, asText(args[1])]]);
  },
  setProperties: (self, ...args) => {
    const [values, replaceAll] = args;
    if (typeof values !== 'object' || values === null) {
      throw mismatch('PropertiesService.Properties.setProperties', args);
    }
    if (replaceAll === true) self.entries.clear();
    return keep(
      self,
      Object.entries(values).map(([key, value]) => [key, asText(value)]),
    );
  },
  deleteProperty: (self, ...args) => {
    self.entries.delete(textAt('PropertiesService.Properties.deleteProperty', args, 0));
    return expose(propertiesClass, self);
  },
  deleteAllProperties: (self) => {
    self.entries.clear();
    return expose(propertiesClass, self);
  },
} satisfies Methods<GoogleAppsScript.Properties.Properties, HeldStore>;

const propertiesClass: ServiceClass<HeldStore> = {
  name: 'Properties',
  fullName: 'PropertiesService.Properties',
  reads: propertiesReading,
};

const properties = (kind: StoreKind) => (self: Held) =>
  expose(propertiesClass, {
    execution: self.execution,
    entries: self.execution.world.properties[kind],
  });

export const propertiesServiceClass: ServiceClass<Held> = {
  name: 'PropertiesService',
  fullName: 'PropertiesService',
  reads: {
    getDocumentProperties: properties('document'),
    getUserProperties: properties('user'),
    getScriptProperties: properties('script'),
  } satisfies Methods<GoogleAppsScript.Properties.PropertiesService, Held>,
};

const cacheMembers = {
  get: ({ entries }, ...args) => entries.get(textAt('Cache.get', args, 0)) ?? null,
  getAll: ({ entries }, ...args) => {
    const [keys] = args;
    if (!Array.isArray(keys)) throw mismatch('Cache.getAll', args);
    return new Map([...entries].filter(([key]) => keys.includes(key)));
  },
  put: (self, ...args) => {
    if (args.length > 2 && wholeAt('Cache.put', args, 2) > LONGEST_CACHE_SECONDS) {
      throw new Refusal('Argument too large: expirationInSeconds');
    }
    putCached(self, textAt('Cache.put', args, 0), textAt('Cache.put', args, 1));
  },
  putAll: (self, ...args) => {
    const [values] = args;
    if (typeof values !== 'object' || values === null) throw mismatch('Cache.putAll', args);
    for (const [key, value] of Object.entries(values)) putCached(self, key, asText(value));
  },
  remove: ({ entries }, ...args) => void entries.delete(textAt('Cache.remove', args, 0)),
  removeAll: ({ entries }, ...args) => {
    const [keys] = args;
    if (!Array.isArray(keys)) throw mismatch('Cache.removeAll', args);
    for (const key of keys) entries.delete(String(key));
  },
} satisfies Methods<GoogleAppsScript.Cache.Cache, HeldStore>;

const cacheClass: ServiceClass<HeldStore> = {
  name: 'Cache',
  fullName: 'Cache',
  reads: cacheMembers,
};

const cache = (kind: StoreKind) => (self: Held) =>
  expose(cacheClass, { execution: self.execution, entries: self.execution.world.caches[kind] });

export const cacheServiceClass: ServiceClass<Held> = {
  name: 'CacheService',
  fullName: 'CacheService',
  reads: {
    getDocumentCache: cache('document'),
    getUserCache: cache('user'),
    getScriptCache: cache('script'),
  } satisfies Methods<GoogleAppsScript.Cache.CacheService, Held>,
};

function keep(self: HeldStore, added: readonly (readonly [string, string])[]): object {
  for (const [, value] of added) {
    if (bytes(value) > LARGEST_PROPERTY) throw new Refusal('Argument too large: value');
  }
  const after = new Map([...self.entries, ...added]);
  const size = [...after].reduce((sum, [key, value]) => sum + bytes(key) + bytes(value), 0);
  if (size > LARGEST_STORE) throw new Refusal(OVER_QUOTA);
  for (const [key, value] of added) self.entries.set(key, value);
  return expose(propertiesClass, self);
}

function putCached({ entries }: HeldStore, key: string, value: string): void {
  if (key.length > LONGEST_CACHE_KEY) throw new Refusal('Argument too large: key');
  if (bytes(value) > LARGEST_CACHED) throw new Refusal('Argument too large: value');
  entries.set(key, value);
}

/** Stores hold text only: a number comes back as `25`, `null` as `null`, an object as `[object Object]`. */
function asText(value: unknown): string {
  return String(value);
}

function bytes(text: string): number {
  return Buffer.byteLength(text, 'utf8');
}
