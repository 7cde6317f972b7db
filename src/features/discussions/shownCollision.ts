import { agreedActionSchema } from "#domain/discussions/agreedAction.ts";
import { followUpSchema } from "#domain/discussions/followUp.ts";
import { type Need, needSchema } from "#domain/discussions/need.ts";
import { offerSchema } from "#domain/discussions/offer.ts";
import { neverMetSchema } from "#domain/discussions/worksheetParts.ts";
import type { Collision } from "#domain/documents/merge.ts";
import { answeredLine } from "#domain/lines/answeredLine.ts";
import { commonDecisionSchema } from "#domain/lines/commonDecision.ts";
import { lineSchema } from "#domain/lines/line.ts";
import { lineTitle } from "#domain/lines/lineTitle.ts";
import { type Language, textIn } from "#domain/model/localText.ts";
import { methodOf } from "#domain/model/yearModel.ts";
import { needName } from "#domain/needs/needName.ts";
import type { Formats } from "#i18n/formats.ts";
import type { Texts } from "#i18n/namespaces.ts";
import type { ShownCollision } from "#ui/CollisionDialog.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { lineWords } from "./lines/lineWords.ts";
import { offerName } from "./offers/offerName.ts";

type CollisionView = Pick<DiscussionView, "kind" | "template" | "model" | "linesAbove">;
type CollisionTexts = Texts<"discussions"> & { readonly cascade: Texts<"cascade"> };

interface Manner {
  readonly language: Language;
  readonly formats: Formats;
}

/** A collision in words: where it is, and both sides as text. */
export function shownCollision(
  collision: Collision,
  view: CollisionView,
  texts: CollisionTexts,
  manner: Manner,
): ShownCollision {
  const { path, mine, theirs } = collision;
  const write = (value: unknown) => writtenOut(path, value, view, texts, manner);
  return {
    place: placeOf(path, mine ?? theirs, view, texts, manner.language),
    mine: write(mine),
    theirs: write(theirs),
    // A single fact has a path without a slash.
    bothPossible: path.includes("/"),
  };
}

function placeOf(
  path: string,
  value: unknown,
  view: Pick<DiscussionView, "kind" | "template" | "model">,
  { place, needs, cascade }: CollisionTexts,
  language: Language,
): string {
  const [head = "", key = ""] = path.split("/");
  if (head === "heldOn") return place.heldOn;
  if (head === "participants") return place.participants;
  if (head === "neverMet") return place.neverMet;
  if (head.startsWith("followUp:")) return place.followUp;
  if (head === "offers") {
    const offer = offerSchema.safeParse(value);
    return place.offer((offer.success && offerName(offer.data, view.model, language).text) || needs.untitled);
  }
  if (head === "needs") {
    const need = needSchema.safeParse(value);
    const name = need.success ? needName(need.data, view.model, language) : null;
    return place.need(name?.text ?? needs.untitled);
  }
  if (head === "commonDecision") return cascade.place.commonDecision;
  if (head === "lines") {
    const line = lineSchema.safeParse(value);
    return cascade.place.line(line.success ? lineTitle(line.data.text) : "");
  }
  if (head === "actions") {
    const action = agreedActionSchema.safeParse(value);
    return place.action(action.success ? action.data.what : "");
  }
  const perspective = view.kind.perspectives.find((known) => key.startsWith(`${known.id}.`));
  const theme = view.template.themes.find((known) => key.endsWith(`.${known.id}`));
  const nameOf = (named: typeof perspective | typeof theme) =>
    named ? textIn(named.name, language).text : key;
  return place.answer(nameOf(theme), nameOf(perspective));
}

function writtenOut(
  path: string,
  value: unknown,
  view: CollisionView,
  texts: CollisionTexts,
  { language, formats }: Manner,
): string {
  if (value === undefined || value === null) return "";
  if (path === "heldOn") return formats.day(String(value));
  const reason = neverMetSchema.safeParse(value);
  if (reason.success) return reason.data.reason;
  const followUp = followUpSchema.safeParse(value);
  if (followUp.success) {
    const { outcome, remark } = followUp.data;
    return [texts.place.outcomes[outcome], remark].filter(Boolean).join("\n");
  }
  const offer = offerSchema.safeParse(value);
  if (offer.success) {
    const { description } = offer.data;
    return [offerName(offer.data, view.model, language).text, description].filter(Boolean).join("\n");
  }
  const need = needSchema.safeParse(value);
  if (need.success) return needLines(need.data, view, texts, language).join("\n");
  const line = lineSchema.safeParse(value);
  if (line.success) return lineWords(line.data, view.model, language).join("\n");
  const decided = commonDecisionSchema.safeParse(value);
  if (decided.success) {
    const { decision, remark } = decided.data;
    return [texts.cascade.common.decisions[decision], remark].filter(Boolean).join("\n");
  }
  const action = agreedActionSchema.safeParse(value);
  if (action.success) {
    const { what, who, byWhen } = action.data;
    return [what, who, byWhen && formats.day(byWhen)].filter(Boolean).join("\n");
  }
  return String(value);
}

function needLines(
  need: Need,
  { model, kind, linesAbove }: CollisionView,
  { needs, reading, cascade }: CollisionTexts,
  language: Language,
): readonly string[] {
  const method = methodOf(model, need.methodId);
  const urgency = model.urgencies.find((known) => known.id === need.urgencyId);
  const perspective = kind.perspectives.find((known) => known.id === need.perspectiveId);
  const answered = answeredLine(need.lineId, linesAbove);
  const fact = (name: string, value: string | undefined) => (value ? [`${name}: ${value}`] : []);
  return [
    needName(need, model, language)?.text ?? needs.untitled,
    ...(need.description.trim() ? [need.description.trim()] : []),
    ...fact(needs.perspective, perspective && textIn(perspective.name, language).text),
    ...fact(reading.method, method && textIn(method.name, language).text),
    ...fact(reading.targetGroup, need.targetGroup.trim()),
    ...fact(reading.urgency, urgency && textIn(urgency.name, language).text),
    ...fact(
      cascade.need.fact,
      answered ? textIn(answered.line.text, language).text : need.lineId === null ? "" : cascade.need.gone,
    ),
  ];
}
