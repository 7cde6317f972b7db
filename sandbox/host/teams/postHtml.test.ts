// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { type PostNode, parsePostHtml } from "./postHtml.ts";

const textOf = (nodes: readonly PostNode[]): string =>
  nodes.map((node) => (node.kind === "text" ? node.text : textOf(node.children))).join("");
const kinds = (nodes: readonly PostNode[]): readonly string[] =>
  nodes.flatMap((node) =>
    node.kind === "text" ? [] : [node.kind === "element" ? node.tag : node.kind, ...kinds(node.children)],
  );

test("the formatting that Teams keeps is kept", () => {
  const nodes = parsePostHtml("<h2>Koonti</h2><ul><li><b>Digi</b>: 12</li></ul>");
  expect(kinds(nodes)).toEqual(["h2", "ul", "li", "b"]);
  expect(textOf(nodes)).toBe("KoontiDigi: 12");
});

test("links keep their address when it leads somewhere safe", () => {
  const [link] = parsePostHtml('<a href="https://teams.microsoft.com/l/entity/a/b" onclick="x()">Avaa</a>');
  expect(link).toEqual({
    kind: "link",
    href: "https://teams.microsoft.com/l/entity/a/b",
    children: [{ kind: "text", text: "Avaa" }],
  });
});

test.each(["javascript:alert(1)", "data:text/html,x", "/relative", ""])(
  "a link to %j is only its text",
  (href) => {
    expect(parsePostHtml(`<a href="${href}">Avaa</a>`)).toEqual([{ kind: "text", text: "Avaa" }]);
  },
);

test("scripts, styles and pictures leave nothing behind; unknown elements leave their text", () => {
  const nodes = parsePostHtml(
    '<p>a<script>alert(1)</script><style>p{}</style><img src=x onerror="alert(1)"><blink>b</blink></p>',
  );
  expect(kinds(nodes)).toEqual(["p"]);
  expect(textOf(nodes)).toBe("ab");
});

test("a mention is marked as one", () => {
  expect(parsePostHtml('<at id="0">Yleinen</at>')).toEqual([
    { kind: "mention", children: [{ kind: "text", text: "Yleinen" }] },
  ]);
});

test("escaped markup stays text", () => {
  expect(parsePostHtml("&lt;img onerror=1&gt; ja &amp;")).toEqual([
    { kind: "text", text: "<img onerror=1> ja &" },
  ]);
});
