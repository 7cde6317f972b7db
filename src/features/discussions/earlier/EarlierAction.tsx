import { Button, Radio, RadioGroup } from "@fluentui/react-components";
import { AddRegular } from "@fluentui/react-icons/svg/add";
import { CheckmarkRegular } from "@fluentui/react-icons/svg/checkmark";
import type { AgreedAction } from "#domain/discussions/agreedAction.ts";
import type { FollowUp } from "#domain/discussions/followUp.ts";
import {
  carriedId,
  carryAction,
  followUpId,
  followUpOf,
  withFollowUp,
} from "#domain/discussions/followUps.ts";
import { useFormats } from "#i18n/useFormats.ts";
import { useTexts } from "#i18n/useTexts.ts";
import { LongTextField } from "#ui/LongTextField.tsx";
import type { DiscussionView } from "#usecases/useDiscussion.ts";
import { writtenIn } from "../writtenIn.ts";
import { useEarlierActionStyles } from "./EarlierAction.styles.ts";

interface EarlierActionProps {
  readonly view: DiscussionView;
  readonly action: AgreedAction;
}

const outcomes = ["done", "dropped", "goesOn"] as const satisfies readonly FollowUp["outcome"][];

/** One action agreed earlier: what became of it, and its way to this year's actions. */
export function EarlierAction({ view, action }: EarlierActionProps) {
  const { action: texts, outcomes: names } = useTexts("earlier");
  const formats = useFormats();
  const styles = useEarlierActionStyles();
  const { worksheet, change, blurred } = view;
  const id = followUpId.action(action.id);
  const followUp = followUpOf(worksheet, id);
  const carried = worksheet.actions.some((known) => known.id === carriedId(action.id));
  const facts = texts.facts(action.who.trim(), action.byWhen ? formats.day(action.byWhen) : "");
  const say = (part: Parameters<typeof withFollowUp>[2]) => change((now) => withFollowUp(now, id, part));
  return (
    <li className={styles.action}>
      <p className={styles.what} {...writtenIn(view.model)}>
        {action.what}
      </p>
      {facts && <p className={styles.facts}>{facts}</p>}
      <RadioGroup
        layout="horizontal"
        className={styles.outcomes}
        aria-label={texts.outcome(action.what)}
        value={followUp?.outcome ?? ""}
        onChange={(_, { value }) => {
          const outcome = outcomes.find((known) => known === value);
          if (outcome) say({ outcome });
          blurred();
        }}
      >
        {outcomes.map((outcome) => (
          <Radio key={outcome} className={styles.outcome} value={outcome} label={names[outcome]} />
        ))}
      </RadioGroup>
      {followUp && (
        <div className={styles.more}>
          <div className={styles.remark}>
            <LongTextField
              short
              label={texts.remark}
              {...writtenIn(view.model)}
              value={followUp.remark}
              onChange={(remark) => say({ remark })}
              onBlur={blurred}
            />
          </div>
          {followUp.outcome === "goesOn" &&
            (carried ? (
              <p className={styles.carried}>
                <CheckmarkRegular aria-hidden />
                {texts.carried}
              </p>
            ) : (
              <Button
                size="large"
                className={styles.button}
                icon={<AddRegular />}
                aria-label={texts.carryOf(action.what)}
                onClick={() => {
                  change((now) => carryAction(now, action));
                  blurred();
                }}
              >
                {texts.carry}
              </Button>
            ))}
          <Button
            size="large"
            appearance="subtle"
            className={styles.button}
            aria-label={texts.clearOf(action.what)}
            onClick={() => {
              say(null);
              blurred();
            }}
          >
            {texts.clear}
          </Button>
        </div>
      )}
    </li>
  );
}
