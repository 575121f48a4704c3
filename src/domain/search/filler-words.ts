/** Words that carry a sentence but hardly its meaning. */
const FILLERS = `
  ich du er sie es wir ihr mich dich sich uns euch mir dir ihm ihn ihnen mein meine meinen meinem meiner meines dein deine
  deinen sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere unseren der die das den dem des ein eine
  einen einem einer eines und oder aber denn weil wenn ob dass als wie wo wer was wen wem wann warum wieso welche welcher
  welches woher ist bin bist sind seid war waren hat habe haben hab hast hatte hatten wird werde werden wurde wurden
  worden kann kannst konnen konnte muss mussen mochte will willst wollen soll sollen darf durfen in im an am auf aus bei
  beim bis durch fur gegen mit nach ohne seit um unter uber von vom vor zu zum zur zwischen ab nicht nichts kein keine
  keinen keiner nur noch schon auch sehr so mal da hier dort dann jetzt immer wieder doch ja nein bitte etwas alles alle
  man gibt es mehr ganz gerade einfach also irgendwie vielleicht eigentlich damit davon dazu darauf dran
  tun machen mache macht gemacht bekomme bekommen finde finden brauche brauchen braucht gehe geht gehen
  leipzig hallo danke frage fragen gestern oft manchmal standig dauernd lange schon ubrigens bisschen paar
  the a an is are am i me my he she his her him they it of to in on for with from and or what where how do does can
  be was have has you your this that
`;

const FILLER: ReadonlySet<string> = new Set(FILLERS.split(/\s+/).filter((word) => word !== ''));

/** Fillers that tell who does what to whom, when, where and whether not. */
const VOICES = `
  ich mich mir er ihn ihm sie ihr wir uns mein meine meinen meinem meiner nicht kein keine ohne mit nach vor fur gegen
  bei aus von im wie was wo wer wann warum my me he him i for without from what where how
`;

const VOICE: ReadonlySet<string> = new Set(VOICES.split(/\s+/).filter((word) => word !== ''));

/** Whether a folded word says little by itself. */
export function isFiller(word: string): boolean {
  return FILLER.has(word);
}

/**
 * The words that a sentence is compared by: without fillers, unless nothing else is left. „ich“ and „mich“ stay, since
 * only they tell „ich schlage meine Frau“ from „meine Frau schlägt mich“.
 */
export function tellingWords(words: readonly string[]): string[] {
  const telling = words.filter((word) => !FILLER.has(word));
  return telling.length === 0 ? [...words] : words.filter((word) => !FILLER.has(word) || VOICE.has(word));
}
