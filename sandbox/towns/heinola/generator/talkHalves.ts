import { dayBetween, envelope, heldOn, type Talk, type WrittenDocument } from "./talk.ts";
import { goalsAgreed } from "./talkGoals.ts";
import { exemptionOf, newToSupervisor, type Stage } from "./talkStages.ts";
import { employeeAnswers, goalPlans, type Levels, levelsOf, pick, supervisorAnswers } from "./talkTexts.ts";
import { versionOf } from "./talkVersion.ts";

const template = { templateId: "kehityskeskustelu", templateVersion: 1 };

const wishesOf = ({ employee, year }: Talk) =>
  goalPlans(employee, year)
    .slice(0, 1)
    .map((plan) => ({ id: "w-1", ...plan, by: null }));

function words(talk: Talk) {
  const { employee, year, stage } = talk;
  const isWriting = stage === "preparing";
  return {
    answers: employeeAnswers(employee, year, isWriting ? 0.45 : 1),
    levels: isWriting ? {} : levelsOf(employee, year, "own"),
    wishes: isWriting ? [] : wishesOf(talk),
  };
}

/** Null: the employee has written nothing. */
function employeesWords(talk: Talk): ReturnType<typeof words> | null {
  const silent: readonly Stage[] = ["untouched", "exempt", "supervisorReady", "proposed"];
  return silent.includes(talk.stage) ? null : words(talk);
}

/** Everything of the two halves, and what each has acknowledged of the other's. */
export function halvesOf(talk: Talk): readonly WrittenDocument[] {
  const { employee, supervisor, year, stage } = talk;
  if (stage === "untouched") return [];
  const pair = `${employee.id}~${supervisor.id}`;
  const held = heldOn(talk);
  const said = employeesWords(talk);
  const together = !employee.account && said ? said : null;
  const own = employee.account ? said : null;
  const isPrepared = stage === "prepared" || stage === "supervisorReady" || held !== null;
  const answers = isPrepared ? supervisorAnswers(employee, year) : {};
  const levels: Levels = isPrepared ? levelsOf(employee, year, "supervisor") : {};
  const agreed: Levels = held ? levelsOf(employee, year, "agreed") : {};
  const goals = goalsAgreed(talk).map(({ id, what, methodId, competenceId, by, sign }) => ({
    ...{ id, what, methodId, competenceId, by, sign },
  }));
  const togetherText = together && { ...together, signedOn: null };
  const text = { answers, levels, agreed, together: togetherText, heldOn: held, goals };
  const isAcknowledged = stage === "acknowledged" || stage === "closed";
  const onDay = held ?? "";
  const seenByEmployee = stage === "lapsed" ? versionOf({ ...text, answers: {} }) : versionOf(text);
  const seenBySupervisor = own ? versionOf({ ...own, remark: "" }) : versionOf(text, "\n");
  const written: WrittenDocument[] = [];
  if (own)
    written.push({
      by: employee.id,
      list: "EmployeeHalves",
      key: `talkemployee:${year}:${pair}`,
      state:
        isAcknowledged || stage === "lapsed" || stage === "halfAcknowledged"
          ? "acknowledged"
          : stage === "preparing"
            ? "draft"
            : "ready",
      body: {
        ...envelope("employeeHalf"),
        ...template,
        ...own,
        ...(employee.id === newToSupervisor ? { sharedEarlier } : {}),
        ...(stage === "preparing" ? {} : { readyOn: readyOn(talk, "2027-02-09") }),
        ...(isAcknowledged || stage === "lapsed" || stage === "halfAcknowledged"
          ? { acknowledged: { on: onDay, version: seenByEmployee } }
          : {}),
      },
    });
  if (stage === "preparing" && !together) return written;
  const meeting = stage === "proposed" && {
    startsAt: `${dayBetween(`aika ${employee.id}`, "2027-02-15", "2027-03-12")}T${pick(["09:00", "10:30", "13:00", "14:30"], `kello ${employee.id}`)}`,
    minutes: 60,
    place: pick(["Työhuone", "Kokoushuone 2", "Teams"], `paikka ${employee.id}`),
  };
  if (stage === "employeeReady") return written;
  written.push({
    by: supervisor.id,
    list: "SupervisorHalves",
    key: `talksupervisor:${year}:${pair}`,
    state: stateOf(stage),
    body: {
      ...envelope("supervisorHalf"),
      ...template,
      ...{ answers, levels, agreed },
      ...(meeting ? { meeting } : {}),
      ...(isPrepared ? { readyOn: readyOn(talk, "2027-02-08") } : {}),
      ...(held ? { heldOn: held } : {}),
      ...(stage === "exempt" ? { exempt: exemptionOf(employee) } : {}),
      ...(together ? { together: { ...together, ...(isAcknowledged ? { signedOn: onDay } : {}) } } : {}),
      ...(isAcknowledged || stage === "lapsed"
        ? { acknowledged: { on: onDay, version: seenBySupervisor } }
        : {}),
      ...(stage === "closed" ? { closedOn: "2026-12-15" } : {}),
    },
    digest: { ...envelope("agreedLevels"), levels: held ? agreed : {} },
  });
  return written;
}

function stateOf(stage: Stage): string {
  if (stage === "lapsed") return "acknowledged";
  if (stage === "halfAcknowledged") return "held";
  if (stage === "prepared" || stage === "supervisorReady") return "ready";
  return stage === "preparing" ? "draft" : stage;
}

function readyOn(talk: Talk, latest: string): string {
  const held = heldOn(talk);
  const to = held ?? latest;
  return dayBetween(
    `valmis ${talk.year} ${talk.employee.id}`,
    `${talk.year}-01-07`,
    to < latest ? to : latest,
  );
}

/** What who is new to a supervisor has let that supervisor read of the year before. */
const sharedEarlier = {
  year: 2026,
  sharedOn: "2027-02-03",
  texts: [
    {
      heading: "Onnistumiset",
      text: "Keskustan osayleiskaavan vuorovaikutus onnistui: kolme iltaa torilla ja enemmän palautetta kuin koskaan.",
    },
    {
      heading: "Tulevaisuuden osaamistarpeet ja toiveet",
      text: "Haluaisin oppia kaavatalouden laskentaa ja vetää seuraavan kaavan projektipäällikkönä.",
    },
  ],
};
