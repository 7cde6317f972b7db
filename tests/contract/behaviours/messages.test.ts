import { prepareStage } from "./prepareStage.ts";
import { question } from "./question.ts";
import { refusalOf, requireStatus } from "./ScratchList.ts";

/** These leave messages in the test channel: nobody but a person with more rights can delete them. */
const stage = prepareStage();
const lacks = () => (stage.target.channel === null ? "GRAPH_LIVE_CHANNEL" : null);

function post(content: string, contentType = "html") {
  const { teamId, channelId } = stage.target.channel ?? {};
  const path = `/teams/${teamId}/channels/${channelId}/messages`;
  return stage.target.graph("member", "POST", path, { body: { contentType, content } });
}

async function kept(content: string): Promise<string> {
  const answer = await post(content);
  requireStatus(answer, 201, "posting");
  return String(answer.body.body?.content);
}

/** Which of the tags that were sent are still there. */
const tagsOf = (html: string) => [...new Set([...html.matchAll(/<(\w+)/g)].map(([, name]) => name))].sort();

question({
  id: "message-tags",
  asks: "which tags of a message Teams keeps",
  expected: ["a", "b", "h1", "h2", "h3", "i", "li", "ol", "p", "table", "tbody", "td", "th", "tr", "ul"],
  lacks,
  see: async () =>
    tagsOf(
      await kept(
        "<h1>Osaamiskello</h1><h2>koe</h2><h3>x</h3><p>p <b>b</b> <i>i</i></p><ul><li>ul</li></ul><ol><li>ol</li></ol>" +
          '<table><tbody><tr><th>th</th><td>td</td></tr></tbody></table><p><a href="https://example.com/a?b=1&amp;c=2">a</a></p>',
      ),
    ),
});

question({
  id: "message-link",
  asks: "whether a link keeps its address, with its parameters",
  expected: ["https://example.com/a?b=1&amp;c=%7B%22d%22%7D"],
  lacks,
  see: async () => {
    const html = await kept(
      '<p><a href="https://example.com/a?b=1&amp;c=%7B%22d%22%7D">Osaamiskello: koe</a></p>',
    );
    return [...html.matchAll(/href="([^"]*)"/g)].map(([, href]) => href);
  },
});

question({
  id: "message-escaped-text",
  asks: "whether escaped text stays text",
  expected: { markup: false, shown: true },
  lacks,
  see: async () => {
    const html = await kept("<p>Osaamiskello: &lt;script&gt;koe&lt;/script&gt; &amp; ä</p>");
    return { markup: /<script/i.test(html), shown: html.includes("&lt;script&gt;") };
  },
});

question({
  id: "message-size",
  asks: "whether 20,000 bytes of HTML are taken, and what is said to 40,000",
  expected: { fits: 201, tooLarge: { status: 413, code: "RequestEntityTooLarge" } },
  lacks,
  see: async () => {
    const text = (bytes: number) => `<p>Osaamiskello ${"x ".repeat(bytes / 2 - 20)}</p>`;
    return { fits: (await post(text(20_000))).status, tooLarge: refusalOf(await post(text(40_000))) };
  },
});

question({
  id: "message-answer",
  asks: "whether the answer to a post names the message and its link",
  expected: { status: 201, id: true, webUrl: true },
  lacks,
  see: async () => {
    const { status, body } = await post("<p>Osaamiskello: koe</p>");
    const { id, webUrl } = body;
    return { status, id: /^\d+$/.test(String(id)), webUrl: String(webUrl).startsWith("https://") };
  },
});

question({
  id: "message-by-outsider",
  asks: "how somebody is refused who is not in the team",
  expected: { status: 403, code: "Forbidden" },
  lacks,
  see: async () => {
    const { teamId, channelId } = stage.target.channel ?? {};
    const path = `/teams/${teamId}/channels/${channelId}/messages`;
    return refusalOf(await stage.target.graph("outsider", "POST", path, { body: { content: "x" } }));
  },
});
