import { mismatch, textAt } from './arguments.js';
import { expose, heldBy, type Held, type Methods, type ServiceClass } from './exposure.js';
import type { MenuEntry } from './stand-in.js';

interface HeldMenu extends Held {
  /** `undefined` for the add-on's own menu. */
  readonly label: string | undefined;
  readonly entries: MenuEntry[];
}

const menuMembers = {
  addItem: (self, ...args) => {
    const label = textAt('Menu.addItem', args, 0);
    const functionName = textAt('Menu.addItem', args, 1);
    return withEntry(self, { kind: 'item', label, functionName });
  },
  addSeparator: (self) => withEntry(self, { kind: 'separator' }),
  addSubMenu: (self, ...args) => {
    const menu = heldBy<HeldMenu>(args[0], 'Menu');
    if (menu === undefined) throw mismatch('Menu.addSubMenu', args);
    return withEntry(self, { kind: 'submenu', label: menu.label ?? '', entries: menu.entries });
  },
  addToUi: ({ execution, label, entries }) => {
    const { ui } = execution.world;
    ui.menu = label === undefined ? entries : [{ kind: 'submenu', label, entries }];
  },
} satisfies Methods<GoogleAppsScript.Base.Menu, HeldMenu>;

export const menuClass: ServiceClass<HeldMenu> = {
  name: 'Menu',
  fullName: 'Menu',
  reads: menuMembers,
};

function withEntry(self: HeldMenu, entry: MenuEntry): object {
  self.entries.push(entry);
  return expose(menuClass, self);
}
