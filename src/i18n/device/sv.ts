import type { texts as fi } from "./fi.ts";

export const texts = {
  home: "Startsida",
  title: "Delad enhet",
  bar: {
    name: "Delad enhet",
    help: "Inget blir kvar på enheten.",
    lock: "Lås",
    settings: "Inställning",
  },
  warning: {
    title: "Enheten låses strax",
    help: (seconds: number) =>
      `Ingen har rört enheten på en stund. Den låses om ${seconds} sekunder. Det du har skrivit sparas; skicka en påbörjad lapp.`,
    stay: "Fortsätt",
  },
  locked: {
    savingTitle: "Låser",
    savingHelp: "Det du har skrivit sparas först.",
    waitingTitle: "Låsningen väntar på att texten sparas",
    waitingOffline:
      "Inget nätverk. Det du har skrivit finns bara i den här öppna appen, och ingen ser det. Det sparas av sig självt när nätverket är tillbaka. Stäng inte appen.",
    waitingPerson:
      "Allt du har skrivit kunde inte sparas. Det finns bara i den här öppna appen. Fortsätt så ser du vad du kan göra. Stäng inte appen.",
    title: "Låst",
    help: "Allt som skrivits har sparats och inget blev kvar på enheten.",
    goOn: "Fortsätt",
    signingIn: "Loggar in…",
    cancelled: "Inloggningen avbröts. Försök igen.",
    offline: "Inget nätverk. Du kan fortsätta när nätverket är tillbaka.",
  },
  setting: {
    intro:
      "Markera en enhet som delad om flera använder den i tur och ordning, till exempel gruppens surfplatta eller datorn i pausrummet.",
    points: [
      "Texterna sparas genast i SharePoint. Inga utkast blir kvar på enheten.",
      "Enheten låses när ingen har rört den på tre minuter, i mötesvyn på en kvart. Du får en varning först.",
      "På en låst enhet syns det inte vad den föregående skrev.",
    ],
    limit:
      "Markeringen gäller bara den här enheten. Om nätverket bryts, håll appen öppen tills texten har sparats. Logga ut från Teams om nästa person inte får använda samma konto.",
    mark: "Markera som delad enhet",
    unmark: "Enheten används igen av en person",
    isShared: "Det här är en delad enhet",
    isOwn: "Den här enheten används av en person",
    forgets: "Enheten minns inte markeringen: den gäller bara i den här öppna appen.",
    leftTitle: "På enheten finns ännu text som inte har sparats",
    leftHelp:
      "Den försvinner från enheten när den har sparats. Öppna den så ser du varför den inte kan sparas.",
    left: {
      discussion: (year: number) => `Samtal ${year}`,
      summary: (year: number) => `Sammandrag ${year}`,
      common: (year: number) => `Utkast till gemensamma kompetenser ${year}`,
      talk: (year) => `Utvecklingssamtal ${year}`,
    },
  },
} satisfies typeof fi;
