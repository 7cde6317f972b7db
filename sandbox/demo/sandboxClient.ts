import { setTimeout as sleep } from "node:timers/promises";

export interface Persona {
  readonly key: string;
  readonly name: string;
  readonly jobTitle: string;
}

/** Waits until the sandbox answers; false when it ended, or has not answered for a while. */
export async function isUp(origin: string, hasEnded: () => boolean): Promise<boolean> {
  const giveUpAt = Date.now() + 30_000;
  while (Date.now() < giveUpAt && !hasEnded()) {
    const health = await fetch(`${origin}/__health`).catch(() => null); // not listening yet
    if (health?.ok) return true;
    await sleep(100);
  }
  return false;
}

export async function personasOf(origin: string): Promise<readonly Persona[]> {
  const { personas }: { personas: readonly Persona[] } = await readJson(`${origin}/__personas`);
  return personas;
}

/** Whether anything has been set up at all: a site of the town then has the lists that `admin setup` makes. */
export async function hasLists(origin: string, sharePointHost: string, sitePath: string): Promise<boolean> {
  const { access_token } = await readJson<{ access_token: string }>(`${origin}/__tokens`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ persona: "it", scopes: ["Sites.ReadWrite.All"] }),
  });
  const headers = { Authorization: `Bearer ${access_token}` };
  const site = await readJson<{ id: string }>(`${origin}/v1.0/sites/${sharePointHost}:${sitePath}`, {
    headers,
  });
  const lists = await readJson<{ value: readonly { displayName: string }[] }>(
    `${origin}/v1.0/sites/${site.id}/lists`,
    { headers },
  );
  return lists.value.length > 0;
}

async function readJson<T>(url: string, init?: RequestInit): Promise<T> {
  const response = await fetch(url, init);
  if (!response.ok) throw new Error(`${url} answered ${response.status}: ${await response.text()}`);
  return response.json() as Promise<T>;
}
