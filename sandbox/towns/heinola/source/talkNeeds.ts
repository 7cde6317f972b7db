/** Supervisors' pages of what talks have brought up, by supervisor. */
export const talkNeeds: Readonly<
  Record<string, readonly (readonly [string, string | null, string | null, string])[]>
> = {
  "p-0217": [
    [
      "Muutoksen johtaminen kahdessa talossa yhtä aikaa",
      "lead-interaction",
      "mentoring",
      "Päiväkodinjohtajat",
    ],
    ["Talousarvion seuranta omassa yksikössä", "lead-finance", "colleague", "Päiväkodinjohtajat"],
  ],
  "p-0237": [
    ["Lapsen tuen kirjaaminen sujuvaksi", "professional", "together", "Opettajat ja lastenhoitajat"],
  ],
  "p-0200": [
    ["Neuvottelutaidot hyvinvointialueen kanssa", "lead-strategy", "training", "Vastuualueiden päälliköt"],
  ],
  "p-0061": [
    ["Hankkeen tuoteomistajan tehtävä", "lead-strategy", "project", "Päälliköt"],
    ["Vaikean keskustelun käyminen työpaikalla", "lead-workability", "training", "Työnjohtajat"],
  ],
  "p-0025": [
    ["Ennusteen selittäminen muille kuin talousihmisille", "collaboration", "trial", "Controllerit"],
  ],
  "p-0522": [["Digineuvonta ja sen rajat", "digital", "micro-training", "Kirjastovirkailijat"]],
};
