/**
 * Sentences to read out in a first talk, by what someone needs. „…“ is a blank that one fills in while speaking. Each stands
 * alone: whoever reads out only one of them has said something that helps.
 */
export const deCallSheet = {
  title: 'Sprechzettel: Sätze zum Vorlesen',
  intro: 'Ablesen ist in Ordnung. Bei „…“ setzen Sie ein, was stimmt. Lassen Sie weg, was nicht passt.',
  sentences: {
    danger: [
      'Ich bin in … (Straße, Hausnummer, Stockwerk). An der Klingel steht …',
      '… bedroht mich. Bitte kommen Sie sofort.',
      'Hier sind … Kinder. … ist verletzt.',
      'Die Person hat … (eine Waffe, getrunken, Drogen genommen).',
      'Mein Deutsch ist nicht gut. Ich spreche …',
      'Ich möchte allein mit Ihnen sprechen.',
    ],
    rescue: [
      'Ich bin in … (Straße, Hausnummer, Stockwerk). An der Klingel steht …',
      '… ist verletzt: …',
      'Ich wurde gewürgt.',
      'Ich habe Schläge auf den Kopf bekommen.',
      'Die Person, die das getan hat, ist noch hier.',
    ],
    shelter: [
      'Ich brauche einen sicheren Platz. … bedroht mich.',
      'Ich bin … Jahre alt. Bei mir sind … Kinder, … Jahre alt.',
      'Ich wohne in … (Stadt oder Landkreis). Gerade bin ich in Sicherheit / nicht in Sicherheit.',
      'Ich brauche … (Medikamente, einen Rollstuhl, Platz für ein Tier)',
      'Ist ein Platz frei? Wie komme ich dorthin?',
      'Wenn nichts frei ist: Wohin kann ich heute Nacht?',
    ],
    helpline: [
      'Ich rufe zum ersten Mal an und weiß nicht, wie ich anfangen soll.',
      'Ich habe Angst vor …',
      'Es ist … passiert.',
      'Ich möchte heute nur reden.',
      'Was kann ich jetzt tun? Wer hilft mir in Leipzig?',
    ],
    young: [
      'Ich bin … Jahre alt und weiß nicht, wie ich anfangen soll.',
      'Zu Hause tut … mir weh.',
      'Ich habe Angst, dass …',
      'Wem kann ich das sagen? Was passiert dann?',
    ],
    counselling: [
      'Ich möchte einen Termin. Es geht um Gewalt oder Stalking durch …',
      'Ich bin am besten … zu erreichen. Bitte nur dann, und bitte nichts auf den Anrufbeantworter.',
      'Was kann ich bis zum Termin tun?',
      'Was soll ich mitbringen? Darf jemand mitkommen?',
    ],
    police: [
      'Ich möchte wissen, was bei einer Anzeige geschieht.',
      'Es geht um …',
      'Es ist am … in … passiert.',
      'Ich habe … (Nachrichten, Fotos, einen Arztbericht, Zeuginnen oder Zeugen).',
      'Ich möchte ohne die andere Person befragt werden. Darf jemand mitkommen?',
      'Bitte geben Sie mir eine Bestätigung und die Vorgangsnummer.',
    ],
    court: [
      'Ich möchte einen Antrag nach dem Gewaltschutzgesetz stellen. Es eilt, weil …',
      'Ich soll als Zeugin oder Zeuge aussagen und möchte dabei nicht allein sein.',
      'Die andere Person darf meine Adresse nicht erfahren. Was muss ich dafür vorher tun?',
      'Ich habe wenig Geld. Was kostet das?',
      'Was soll ich mitbringen?',
    ],
    medical: [
      'Ich wurde verletzt und möchte untersucht werden.',
      'Ich wurde gewürgt oder am Kopf verletzt.',
      'Bitte schreiben Sie die Verletzungen so auf, dass es später als Beweis dient.',
      'Ich möchte Spuren sichern lassen, ohne Anzeige. Geht das bei Ihnen?',
      'Ich möchte allein mit Ihnen sprechen, ohne Begleitung.',
    ],
    child: [
      'Ich mache mir Sorgen um ein Kind. Es ist … Jahre alt.',
      'Ich habe gesehen oder gehört: …',
      'Was geschieht, wenn ich Ihnen den Namen sage?',
      'Ich bin selbst … Jahre alt. Ich kann nicht nach Hause und brauche Hilfe.',
    ],
    'own-violence': [
      'Ich habe Angst, dass ich … wehtue.',
      'Es ist schon passiert, dass ich …',
      'Gerade ist … bei mir.',
      'Ich will damit aufhören. Wie fange ich an?',
    ],
    housing: [
      'Ich kann nicht in meine Wohnung zurück. Ich brauche heute einen Platz zum Schlafen.',
      'Bei mir sind … Kinder.',
      'Niemand darf erfahren, wo ich bin. Was können Sie dafür tun?',
    ],
  },
  relatives: 'Wenn Sie für jemanden anrufen',
  forRelatives: [
    'Ich rufe für … an (meine Freundin, meinen Sohn, einen Kollegen).',
    '… weiß, dass ich anrufe. / … weiß es nicht.',
    'Wie kann ich helfen, ohne dass es für … gefährlicher wird?',
  ],
  forRelativesNow: ['Ich rufe für jemand anderen an. Ich höre oder sehe: …'],
  quiet: 'Wenn Sie nicht frei sprechen können',
  whenQuiet: [
    'Ich kann gerade nicht sprechen. Bitte stellen Sie Ja/Nein-Fragen.',
    'Wenn ich auflege, ist jemand gekommen. Bitte rufen Sie nicht zurück.',
  ],
  whenQuietNow: [
    'Ich kann gerade nicht sprechen. Bitte stellen Sie Ja/Nein-Fragen.',
    'Wenn ich auflege, brauche ich trotzdem Hilfe.',
  ],
} as const;
