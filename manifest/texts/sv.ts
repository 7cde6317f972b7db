import type { ManifestTexts } from "./manifestTexts.ts";

export const sv: ManifestTexts = {
  shortName: "Osaamiskello",
  fullName: "Osaamiskello – årsklockan för kompetensledning",
  shortDescription: "Kommunens kompetensledning: gruppernas kompetenssamtal och sammandragen av dem",
  fullDescription: [
    "Osaamiskello för in kommunens verksamhetsmodell för kompetensledning i Microsoft Teams.",
    "Gruppens ordförande eller sekreterare antecknar kompetenssamtalet: nuvarande kompetens, framtida kompetensbehov, arbetslivs- och samarbetsfärdigheter samt tyngdpunkter för utvecklingen. HR ser vilka samtal som har lämnats in, sammanställer serviceområdets sammandrag och publicerar det i områdets Teams-kanal.",
    "Uppgifterna finns i kommunens egna SharePoint-listor och läses och skrivs med den inloggade personens egna rättigheter. Appen har ingen egen server.",
    "Ibruktagande: kommunens IT installerar appen, ger organisationens samtycke och förbereder listorna med ett kommandoradsverktyg. Om Osaamiskello inte känner igen dig, kontakta personalförvaltningen i din kommun.",
    "Språk: finska, svenska och engelska.",
  ].join("\n\n"),
  tabName: "Osaamiskello",
};
