import type { Tab } from './tab.ts';

/** The ways out of the site, as a person takes them. */
export const WAYS_OUT = {
  button: (tab: Tab) => tab.click('way-out a'),
  link: (tab: Tab) => tab.pressEnterOn('way-out a'),
  keys: (tab: Tab) => tab.pressShiftThrice(),
};

export type WayOut = keyof typeof WAYS_OUT;

export const ALL_WAYS_OUT = Object.keys(WAYS_OUT) as WayOut[];
