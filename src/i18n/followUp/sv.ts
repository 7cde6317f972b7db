import type { texts as fi } from "./fi.ts";

export const texts: typeof fi = {
  title: (year) => `Utfallet av utbildningsplanen ${year}`,
  loadingTitle: "Utfallet av utbildningsplanen",
  back: "Utbildningsplaner",
  toConfirmed: "Fastställd plan",
  otherYears: "Andra år",
  year: (year) => `År ${year}`,
  lead: (version) =>
    version === 1
      ? "Vad som har genomförts av den fastställda planen."
      : `Vad som har genomförts av den fastställda planen (version ${version}).`,
  noneTitle: (year) => `Det finns ingen fastställd plan för ${year}`,
  noneHelp: "Utfallet antecknas när planen har fastställts.",
  whole: "Hela kommunen",
  central: "Centraliserad utbildning",
  numbers: {
    rows: "Genomförda åtgärder",
    days: "Utbildningsdagar",
    participants: "Deltagare",
    cost: "Kostnader",
    of: (realised, planned) => `${realised} / ${planned}`,
    share: (percent) => `${percent} av det planerade`,
    noPlan: "inget planerat",
  },
  withoutDays: (count) =>
    count === 1
      ? "Dagarna för en genomförd åtgärd har inte antecknats."
      : `Dagarna för ${count} genomförda åtgärder har inte antecknats.`,
  daysChart: {
    title: "Utbildningsdagar per plan",
    planned: "Planerat",
    realised: "Genomfört",
    words: (realised, planned) => `${realised} / ${planned} dagar`,
  },
  shares: {
    title: "70–20–10: planerat och genomfört",
    help: "Antal åtgärder enligt sätt att lära sig.",
    names: {
      70: "Lärande i arbetet (70)",
      20: "Lärande av andra (20)",
      10: "Utbildning och studier (10)",
      open: "Sätt har inte valts",
    },
    planned: "Planerat",
    realised: "Genomfört",
    words: (count, percent) => `${count} (${percent})`,
    none: "Inga åtgärder har genomförts ännu.",
  },
  plans: {
    title: "Planer",
    state: (held, of) => `${held}/${of} genomförda`,
    fill: "Anteckna utfallet",
    read: "Se åtgärderna",
  },
  one: {
    title: (unit) => `${unit}: utfall`,
    loadingTitle: "Utfall",
    back: "Utfall",
    help: "Anteckna vad som blev av varje åtgärd: genomfördes, ställdes in eller flyttades. Dagar och deltagare räknas sammanlagt, inte per person: inga namn antecknas. Hela personalen kan läsa utfallet.",
    readHelp:
      "Utfallet antecknas av ordföranden och sekreteraren i områdets ledningsgrupp och av personaltjänster.",
    filter: "Visa åtgärder",
    all: (count) => `Alla (${count})`,
    counted: (state, count) => `${state} (${count})`,
    nothing: "Inga åtgärder har den här statusen.",
    untitled: "Åtgärd utan namn",
    state: "Vad som blev av åtgärden",
    heldOn: "Dag då den genomfördes",
    days: "Utbildningsdagar sammanlagt",
    daysHint: "Alla deltagares dagar tillsammans.",
    participants: "Deltagare",
    cost: "Kostnader, €",
    remark: "Anmärkning",
    remarkHint: "Till exempel varför den ställdes in eller när den ordnas. Inga namn.",
    asPlanned: "Genomfördes enligt planen",
    asPlannedDone: (name) => `Antecknad som genomförd: ${name}.`,
    planned: "I planen",
    plannedDays: (days) => `${days} utbildningsdagar`,
    plannedParticipants: (count) => (count === 1 ? "1 deltagare" : `${count} deltagare`),
    notNumber: "Skriv ett tal, till exempel 4,5.",
    tooBig: "Talet är för stort.",
    notWhole: "Skriv ett heltal.",
    former: "Inte längre i planen",
    formerHelp:
      "De här åtgärderna fanns i en tidigare version av planen. Det som genomfördes av dem räknas med i utfallet.",
    yearRemark: "Bedömning av året",
    yearRemarkHint: "Vad planen ledde till och vad som inte blev av. Inga namn.",
    fromRecords: (days, people) =>
      people === 1
        ? `I utbildningsuppgifterna: ${days} dagar, 1 person`
        : `I utbildningsuppgifterna: ${days} dagar, ${people} personer`,
    takeRecords: "Ta från utbildningsuppgifterna",
  },
  states: {
    planned: "Planerad",
    held: "Genomförd",
    cancelled: "Inställd",
    moved: "Flyttad",
  },
  heldOn: (day) => `Genomförd ${day}`,
  place: {
    row: (name) => `Åtgärd: ${name}`,
    remark: "Bedömning av året",
  },
  openElsewhere: "Samma utfall är öppet i en annan flik. Skriv bara i den ena.",
};
