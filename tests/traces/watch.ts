/** What a watched page tells: that it stands here, whether it came from memory, and when words of ours come and go. */
export type Sighting = { kind: 'arrived' | 'shown' | 'hidden'; url: string; isFromMemory: boolean };

/**
 * A script for the start of every page. It tells when a page arrives, and whenever the words of a page of this host come to
 * be seen or go: looked at on arriving, before the page itself can react, and then before every frame.
 */
export function watchScript(host: string): string {
  return `(tell) => {
    let isFromMemory = false;
    let wasShown = false;
    const say = (kind) => tell(JSON.stringify({ kind, url: location.href, isFromMemory }));
    const isShown = () => {
      const words = document.querySelector('main');
      return location.host === ${JSON.stringify(host)} && words !== null && words.checkVisibility()
        && words.textContent.trim() !== '';
    };
    const look = () => {
      const isNow = isShown();
      if (isNow !== wasShown) say(isNow ? 'shown' : 'hidden');
      wasShown = isNow;
    };
    const lookAgain = () => {
      look();
      requestAnimationFrame(lookAgain);
    };
    addEventListener('pageshow', ({ persisted }) => {
      isFromMemory = persisted;
      wasShown = false;
      look();
      say('arrived');
    }, true);
    requestAnimationFrame(lookAgain);
  }`;
}
