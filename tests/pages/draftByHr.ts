import type { Town } from "./startTown.ts";

/** HR's proposal of the common competences of 2027, past the app; one that is there already stays. */
export async function draftByHr({ config, graph }: Town): Promise<void> {
  const competence = {
    ...{ id: "tekoaly-luonnos", order: 1, audience: "everyone" },
    ...{ name: { fi: "Tekoälyosaaminen" }, description: { fi: "Käyttää tekoälyä vastuullisesti" } },
  };
  const body = {
    ...{ schema: "commonDraft", version: 1, note: "Tekoälylle ehdotetaan omaa kohtaa." },
    competences: [competence],
    methods: [{ id: "kollegalta-oppiminen", order: 1, share: 20, name: { fi: "Kollegalta oppiminen" } }],
  };
  const key = "commonDraft:2027";
  const items = `/sites/${config.siteId}/lists/${config.lists.Model}/items`;
  const found = await graph("hr", `${items}?$filter=fields/Key eq '${key}'`);
  if ((found.body as { value: readonly unknown[] }).value.length > 0) return;
  const made = await graph("hr", items, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ fields: { Key: key, Title: "Luonnos 2027", Body: JSON.stringify(body) } }),
  });
  if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
}
