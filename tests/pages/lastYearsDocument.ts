import type { Town } from "./startTown.ts";

/** HR's personnel and training plan of 2027, past the app: its plan was confirmed before there was an app to write in. */
export async function lastYearsDocument({ config, graph }: Town): Promise<void> {
  const area = (id: string, name: string) => ({ id: `unit-${id}`, name, role: "item", group: null });
  const body = {
    ...{ schema: "planDocument", version: 1 },
    texts: { fi: { general: "Suunnitelma perustuu lakiin 449/2007.", ages: "Keski-ikä oli 49 vuotta." } },
    tables: {
      table2: {
        rows: [
          area("yhteiset", "Yhteiset palvelut"),
          area("hyvinvointi", "Hyvinvointipalvelut"),
          area("kaupunkiymparisto", "Kaupunkiympäristö"),
          { id: "total", name: "", role: "total", group: null },
        ],
        cells: { "unit-hyvinvointi": { 2027: 419, 2028: 415, 2029: 410 } },
      },
    },
  };
  const key = "plandocument:2027";
  const items = `/sites/${config.siteId}/lists/${config.lists.PlanWork}/items`;
  const made = await graph("hr", items, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({
      fields: {
        Key: key,
        Title: "Henkilöstö- ja koulutussuunnitelma 2027",
        Year: 2027,
        Body: JSON.stringify(body),
      },
    }),
  });
  if (made.status !== 201) throw new Error(`${made.status} ${JSON.stringify(made.body)}`);
}
