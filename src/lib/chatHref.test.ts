import { expect, test } from "vitest";
import { chatHref } from "./chatHref.ts";

test("a chat link names everybody and brings the whole message", () => {
  const message = "Hei! Määräaika oli 28.2. & on jo mennyt?\n\nhttps://teams.microsoft.com/l/entity/a?b=c#d";
  const href = chatHref(["anni.o'hara+hr@kunta.fi", "väinö@kunta.fi"], message);
  const url = new URL(href);
  expect(`${url.origin}${url.pathname}`).toBe("https://teams.microsoft.com/l/chat/0/0");
  expect(url.searchParams.get("users")).toBe("anni.o'hara+hr@kunta.fi,väinö@kunta.fi");
  expect(url.searchParams.get("message")).toBe(message);
});

test("half of a character in a group's name does not break the link", () => {
  expect(new URL(chatHref(["a@kunta.fi"], "Ryhmä \ud83d!")).searchParams.get("message")).toBe("Ryhmä !");
});
