import type { ShownSetting } from '../../../core/model/setting';

export type SettingName = Pick<ShownSetting, 'name' | 'path'>;

/** A row is not larger than this, counted in steps up from where it was pressed. */
const MOST_STEPS = 10;
const NO_ROW = 'body, main, section, form, fieldset, article, ul, ol, table, dialog, [role="main"], [role="dialog"]';
/** Leads elsewhere, even from within a row. */
const LINK = 'a[href], [role="link"]';

/** Which element shows which setting, as of the last reading. */
export class KnownControls {
  private names = new Map<Element, SettingName>();

  /** A new reading begins: elements that are gone from the page are forgotten, not those that it passes over. */
  refresh(): void {
    for (const element of this.names.keys()) if (!element.isConnected) this.names.delete(element);
  }

  note({ name, path }: ShownSetting, controls: readonly Element[]): void {
    for (const control of controls) this.names.set(control, { name, path });
  }

  /** The setting that an act belongs to, going out from its target: the control, its label, the row with no other in it. */
  find(path: readonly Element[]): SettingName | undefined {
    for (const element of path.slice(0, MOST_STEPS)) {
      const own = this.names.get(element) ?? this.ofLabel(element);
      if (own) return own;
      const within = this.within(element);
      if (within.length > 0) return within.length === 1 && !element.matches(NO_ROW) ? within[0] : undefined;
      if (element.matches(LINK)) return undefined;
    }
    return undefined;
  }

  private ofLabel(element: Element): SettingName | undefined {
    const { control } = element as HTMLLabelElement;
    return element.localName === 'label' && control ? this.names.get(control) : undefined;
  }

  private within(element: Element): SettingName[] {
    const found = new Map<string, SettingName>();
    for (const [control, name] of this.names)
      if (holds(element, control)) found.set(JSON.stringify([name.name, name.path]), name);
    return [...found.values()];
  }
}

/** Also where the control stands in a shadow root below it. */
function holds(outer: Element, inner: Element): boolean {
  let node: Element | undefined = inner;
  while (node) {
    if (outer.contains(node)) return true;
    const root = node.getRootNode() as Partial<ShadowRoot>;
    node = root.host;
  }
  return false;
}
