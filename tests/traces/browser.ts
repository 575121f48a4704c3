import type { Profile } from './profile.ts';

/** A browser that was started here. */
export type Browser = {
  profile: Profile;
  /** Closes it as a person would, so that it writes everything it means to keep. */
  close(): Promise<void>;
  /** Ends it at once. */
  kill(): Promise<void>;
};

/** Does something in a browser and closes it. Its profile stays, to be looked at and removed. */
export async function visitIn<Kind extends Browser, Result>(
  starting: Promise<Kind>,
  act: (browser: Kind) => Promise<Result>,
): Promise<{ result: Result; profile: Profile }> {
  const browser = await starting;
  try {
    const result = await act(browser);
    await browser.close();
    return { result, profile: browser.profile };
  } catch (error) {
    await browser.kill();
    browser.profile.remove();
    throw error;
  }
}

/** Does something in a browser that is closed and forgotten afterwards. */
export async function inBrowser<Kind extends Browser, Result>(
  starting: Promise<Kind>,
  act: (browser: Kind) => Promise<Result>,
): Promise<Result> {
  const { result, profile } = await visitIn(starting, act);
  profile.remove();
  return result;
}
