// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { encode } from "uqr";
import { expect, test } from "vitest";
import { QrCode } from "./QrCode.tsx";

const link = "https://teams.microsoft.com/l/entity/1/osaamiskello?label=P%C3%A4iv%C3%A4koti";

test("the code is a named picture of exactly the link, black with four empty modules around it", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const box = document.body.appendChild(document.createElement("div"));
  const root = createRoot(box);
  await act(async () => root.render(<QrCode text={link} label="Avaa keskustelun" />));
  const svg = box.querySelector("svg");
  expect(svg?.getAttribute("role")).toBe("img");
  expect(svg?.getAttribute("aria-label")).toBe("Avaa keskustelun");
  const { data, size } = encode(link, { ecc: "L", border: 0 });
  expect(svg?.getAttribute("viewBox")).toBe(`0 0 ${size + 8} ${size + 8}`);
  const path = svg?.querySelector("path");
  expect(path?.getAttribute("fill")).toBe("black");
  const dark = [...(path?.getAttribute("d") ?? "").matchAll(/M(\d+) (\d+)h1v1h-1z/gu)].map(
    ([, x, y]) => `${Number(x) - 4} ${Number(y) - 4}`,
  );
  const wanted = data.flatMap((row, y) => row.flatMap((one, x) => (one ? [`${x} ${y}`] : [])));
  expect(dark).toEqual(wanted);
  await act(async () => root.unmount());
});
