import type { texts as fi, PrivacyFacts, PrivacySection } from "./fi.ts";

export const texts = {
  title: "Vad som sparas och vem som läser",
  home: "Till början",
  intro:
    "Osaamiskello har ingen egen server. Allt sparas i din kommuns eget Microsoft 365, och kommunen är personuppgiftsansvarig. Läsrättigheterna är givna i SharePoint och beror inte på vad appen visar.",
  accessibility: {
    title: "Tillgänglighet",
    aim: "Osaamiskello utvecklas så att den kan användas med tangentbord, skärmläsare, förstoring och telefon. Målet är nivå AA i WCAG 2.2.",
    statement: "Läs kommunens tillgänglighetsutlåtande",
    none: "Det finns ännu ingen länk till kommunens tillgänglighetsutlåtande. Fråga personaltjänsterna efter det.",
    feedback:
      "Om något inte fungerar för dig, berätta det för personaltjänsterna eller på den adress som anges i utlåtandet. Kommunen svarar inom 14 dagar.",
    supervision: "Om du inte får svar eller inte är nöjd med svaret kan du anmäla saken till Traficom.",
    supervisor: "tillganglighetskrav.fi",
    supervisorUrl: "https://www.tillganglighetskrav.fi",
    ofHr: "Utlåtandets adress",
    url: "Webbadressen till kommunens tillgänglighetsutlåtande",
    urlHint: "En sida som alla kan öppna. Börjar med https://. Ett tomt fält tar bort länken.",
    needUrl: "Skriv en adress som börjar med https://, eller lämna fältet tomt.",
    save: "Spara adressen",
    saving: "Sparas",
    saved: "Utlåtandets adress har sparats.",
  },
  sections: ({ talkCycles, documentYears, counts, means }: PrivacyFacts): readonly PrivacySection[] => [
    {
      id: "talks",
      ofTalks: true,
      title: "Vem som läser utvecklingssamtalet",
      paragraphs: [
        "Var och en skriver i sin egen del och läser den andras del allteftersom den sparas. Ingen av er kan ändra den andras ord.",
      ],
      rows: [
        ["Du och din chef", "Båda delarna, de överenskomna nivåerna och målen."],
        [
          "En ny chef",
          "Dina mål, eftersom de fortsätter. Inte tidigare samtal, om du inte själv delar text ur dem. Den tidigare chefen läser ingenting mer.",
        ],
        [
          "Chefens vikarie",
          "Sitt eget samtal med dig och dina mål under vikariatet. Inte det som du och din chef skriver.",
        ],
        ["HR", "Varken samtal eller mål. HR ser om samtalet har förts och vilken dag."],
        [
          "Din chefs chef och ledningsgruppen",
          "Antal: hur många samtal som har förts. Inga namn eller texter.",
        ],
        ["Arbetskamrater och andra chefer", "Ingenting, inte ens rubriken."],
        [
          "Systemets administratörer",
          "En administratör kommer tekniskt åt allt som finns i SharePoint. Att läsa samtal hör inte till uppgifterna, och samtalens webbplats har bara namngivna administratörer.",
        ],
        [
          "Beräkningskörningen",
          "En automatisk körning som läser de överenskomna kompetensnivåerna en gång per period. Den läser inga texter.",
        ],
      ],
    },
    {
      id: "leaves",
      ofTalks: true,
      title: "Vad som går vidare från samtalen",
      paragraphs: ["Bara det här. Allt annat stannar mellan er två."],
      rows: [
        ["Fört och vilken dag", "Chefen antecknar att samtalet har förts. HR följer att allas samtal förs."],
        [
          "Utbildningsbehov",
          "Chefen antecknar behov i allmänna ordalag, inte i någons namn. HR och ledningsgruppen ovanför läser dem.",
        ],
        [
          "Summor av kompetensnivåer",
          `Per serviceområde och för hela kommunen. Antalet berättas när minst ${counts} har svarat, och nivåerna i tre klasser när minst ${means} har svarat. Ett tal utelämnas också när det kunde räknas ut av andra tal.`,
        ],
        [
          "Vad summorna räknas av",
          "Beräkningskörningen sparar de överenskomna nivåerna per person i IT:s lista så länge som tal som räknats av dem visas. Utan dem kunde man av nya tal sluta sig till en enskild persons nivå. Vi lovar alltså inte att nivåerna är anonyma: vi lovar att de inte visas för någon enskild.",
        ],
      ],
    },
    {
      id: "other",
      ofTalks: false,
      title: "Andra uppgifter om dig",
      paragraphs: [],
      rows: [
        ["Namn, benämning, enhet och chef", "Hela personalen. De kommer från kommunens personaluppgifter."],
        ["Dina utbildningsuppgifter", "Du, din chef och HR."],
        ["Utbildningar som du själv har anmält", "Du, din chef och HR."],
        ["Dina minneslappar till gruppens samtal", "Gruppens medlemmar, med ditt namn."],
        [
          "Gruppens samtal",
          "Gruppens medlemmar, och när det är inlämnat ledningen ovanför och HR. I blanketten ber vi att ingen nämns vid namn.",
        ],
        [
          "Vikariat",
          "HR. Andra ser bara vem som sköter uppgiften i dag. Orsaken till frånvaron frågas inte.",
        ],
      ],
    },
    {
      id: "howLong",
      ofTalks: false,
      title: "Hur länge",
      paragraphs: [
        "När tiden är slut raderar IT uppgifterna slutgiltigt: dokumentet, dess versioner och det som ligger i papperskorgen. Av raderingen blir det kvar en logg med antal men utan namn och innehåll. Om kommunen har en skyldighet att bevara som hindrar raderingen får IT veta det, och den kringgås inte.",
      ],
      rows: [
        [
          "Utvecklingssamtal",
          `Den pågående omgången och ${talkCycles} före den. Målen följer med så länge du är anställd.`,
        ],
        ["Andra dokument", `Detta år och ${documentYears} före det.`],
        ["Fastställda planer", "För alltid. De innehåller inga namn."],
        [
          "När du slutar i kommunen",
          "Ingen läser längre dina samtal. De, dina mål och till sist ditt namn försvinner enligt samma tider.",
        ],
      ],
    },
    {
      id: "device",
      ofTalks: false,
      title: "På din egen enhet",
      paragraphs: [
        "Text som ännu inte har kunnat sparas väntar på din enhet och försvinner när den har sparats. Text ur ett utvecklingssamtal blir kvar på enheten bara om Teams tömmer sitt minne när du loggar ut; annars finns den bara i den öppna appen. På en enhet som märkts som gemensam blir ingenting kvar.",
      ],
      rows: [],
    },
    {
      id: "rights",
      ofTalks: false,
      title: "Dina rättigheter",
      paragraphs: [
        "Dina egna samtal, mål och utbildningsuppgifter ser du i appen. Du får också allt som har sparats om dig som läsbara filer: be HR eller kommunens dataskyddsombud om det, så samlar IT dem.",
        "Ett fel i din egen del rättar du själv. En rättelse i chefens del ber du chefen om, och du kan skriva en egen anmärkning. Du kan också be att dina samtal raderas eller att användningen av dem begränsas: kommunen bedömer om den är skyldig att bevara dem.",
        "Om du anser att dina uppgifter används fel, kontakta kommunens dataskyddsombud. Du kan också klaga hos dataombudsmannen.",
      ],
      rows: [],
    },
  ],
} satisfies typeof fi;
