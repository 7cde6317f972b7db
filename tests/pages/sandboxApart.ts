import { Children } from "../../sandbox/demo/Children.ts";
import { isUp } from "../../sandbox/demo/sandboxClient.ts";

/** The sandbox in a process of its own, for measuring: what the measuring tool does must not slow its answers. */
export async function sandboxApart(
  origin: string,
  options: Readonly<Record<string, string>>,
): Promise<{ close(): Promise<void> }> {
  const children = new Children();
  const said: string[] = [];
  const args = Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]);
  const child = children.start("sandbox/start.ts", args, (line) => said.push(line));
  if (!(await isUp(origin, () => child.exitCode !== null))) {
    await children.end();
    throw new Error(`The sandbox did not start:\n${said.join("\n")}`);
  }
  return { close: () => children.end() };
}
