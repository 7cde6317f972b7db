import { en as levels } from "./levels/en.ts";
import type { MessageTexts } from "./message.ts";
import { en as rights } from "./rights/en.ts";

export const en: MessageTexts = {
  ...levels,
  ...rights,
  "setup.check": () => "Checking sign-in, sites and rights",
  "setup.probes": () => "Trying on a scratch list that every call that is needed works",
  "setup.wouldProbe": () => "Would try the calls on a scratch list, which is deleted again",
  "setup.waiting": () => "Waiting for new lists to work; this can take ten minutes",
  "setup.lists": () => "Lists",
  "setup.columns": () => "Columns and indexes",
  "setup.settings": () => "Settings of the site and its lists",
  "setup.model": () => "The town's model",
  "setup.levels": () => "Permission levels",
  "setup.groups": () => "Base groups: staff and HR",
  "setup.permissions": () => "Permissions",
  "setup.talks": () => "Talks site",
  "setup.config": () => "The app's configuration",
  "setup.done": ({ changed }) =>
    changed === 0
      ? "Done. Everything was in order already."
      : `Done. ${changed} changes. Next: org import, open <year>, sync and verify.`,
  "org.site": () => "Reading the present organisation",
  "org.files": ({ folder }) => `Checking the files in ${folder}`,
  "org.units": () => "Units",
  "org.people": () => "People",
  "org.groups": () => "Groups",
  "org.done": ({ units, people, groups, without, ended, changed }) =>
    `The organisation is in: ${units} units, ${people} people (${without} without an account), ${groups} groups. ${changed} rows changed, ${ended} ended.`,
  "open.read": ({ year }) => `Reading model and organisation for ${year}`,
  "open.groups": () => "SharePoint groups of the discussion groups",
  "open.documents": ({ year }) => `Closed folders and documents for ${year}`,
  "open.registry": () => "Noting what was created",
  "open.done": ({ year, groups, created }) =>
    `${year} is open: ${groups} groups discuss, ${created} new documents.`,
  "open.leftOut": ({ year, count, names }) =>
    `Because of alternating years ${count} groups have no group discussion in ${year}: ${names.join(", ")}.`,
  "sync.read": () => "Reading organisation and site",
  "sync.deputies": () => "Today's deputies and supervisors",
  "sync.groups": () => "SharePoint groups of the discussion groups",
  "sync.members": () => "Members of the groups",
  "sync.lists": () => "Permissions of the site and its lists",
  "sync.folders": () => "Permissions of the folders",
  "sync.documents": () => "Documents of new groups",
  "sync.titles": () => "Changed group names",
  "sync.deadlines": () => "Changed deadlines",
  "sync.talks": () => "Talks site",
  "sync.done": ({ added, removed, created, renamed, moved }) =>
    `Done. ${added} members added and ${removed} removed, ${created} documents created, ${renamed} renamed, ${moved} deadlines moved.`,
  "discussions.read": ({ folder }) => `Reading discussions held elsewhere from ${folder}`,
  "discussions.write": () => "Filling empty worksheets",
  "discussions.skipped": ({ key }) => `Skipped ${key}: the worksheet has text already.`,
  "discussions.unknown": ({ file }) =>
    `Skipped ${file}: the group has no worksheet for this year. Run open <year> first, or check groupId.`,
  "discussions.noSheet": ({ file, person }) =>
    `Skipped the notes of ${person} in ${file}: there is no sheet for them. Only members with an account have one, from the year that is under way on.`,
  "discussions.done": ({ written, skipped }) =>
    `Done. ${written} discussions brought in, ${skipped} skipped.`,
  "lines.read": ({ folder }) => `Reading lines published elsewhere from ${folder}`,
  "lines.write": () => "Published copies of the lines",
  "lines.nothing": ({ file }) =>
    `Skipped ${file}: the group that lays the lines down has handed in none for that year. Run import-discussions first.`,
  "lines.skipped": ({ file }) => `Skipped ${file}: the unit's lines have already been published here.`,
  "lines.done": ({ written, skipped }) => `Done. Lines brought in from ${written} units, ${skipped} skipped.`,
  "summaries.read": ({ folder }) => `Reading summaries published elsewhere from ${folder}`,
  "summaries.write": () => "Summaries and their published copies",
  "summaries.nothing": ({ file }) =>
    `Skipped ${file}: none of the area's groups has handed anything in for this year. Run import-discussions first.`,
  "summaries.skipped": ({ file }) =>
    `Skipped ${file}: HR has begun or published a summary of this area here.`,
  "summaries.done": ({ written, skipped }) => `Done. ${written} summaries brought in, ${skipped} skipped.`,
  "plans.read": ({ folder }) => `Reading training plans made elsewhere from ${folder}`,
  "plans.write": () => "Training plans, their confirmed copies and what became of them",
  "plans.unknown": ({ file }) =>
    `Skipped ${file}: there is no document for it in this year. Run open <the year before the plan's> first.`,
  "plans.skipped": ({ key }) => `Skipped ${key}: the document has text already.`,
  "plans.begun": ({ year }) =>
    `HR has begun work on the plans of ${year} here. The centralised plan, the confirmations and their copies were not brought in.`,
  "plans.done": ({ written, skipped }) => `Done. ${written} files brought in, ${skipped} skipped.`,
  "trainings.read": ({ folder }) => `Reading training records from ${folder}`,
  "trainings.write": () => "People's training records and what they have told of themselves",
  "trainings.unknown": ({ person, year }) =>
    `Skipped ${person}: there is no training record for ${year}. Run open ${year} or sync first.`,
  "trainings.skipped": ({ key }) => `Skipped ${key}: trainings have been entered in it already.`,
  "trainings.done": ({ people, entries, proposals, skipped }) =>
    `Done. ${entries} trainings and ${proposals} proposals brought in for ${people} people, ${skipped} people skipped.`,
  "verify.site": () => "Site, administrators, settings and permission levels",
  "verify.permissions": () => "Permissions of the site and its lists",
  "verify.groups": () => "Members of the SharePoint groups",
  "verify.folders": () => "Folders and documents",
  "verify.talks": () => "Talks site",
  "verify.clean": ({ checked }) => `Everything is as it should be. ${checked} things checked.`,
  "verify.differences": ({ count }) =>
    count === 1
      ? "One difference from the permission table:"
      : `${count} differences from the permission table:`,
  "status.lists": ({ present, wanted }) => `Lists ${present}/${wanted}`,
  "status.organisation": ({ units, people, groups }) =>
    `Organisation: ${units} units, ${people} people, ${groups} groups`,
  "status.years": ({ years }) =>
    years.length === 0 ? "No year is open." : `Open years: ${years.join(", ")}`,
  "status.run": ({ command, startedAt, endedAt, outcome, changes }) =>
    outcome === "running"
      ? `${command}: started ${startedAt}, has not ended`
      : `${command}: ${outcome === "done" ? "succeeded" : "failed"} ${endedAt}, ${changes} changes`,
  "status.never": ({ command }) => `${command}: never run`,
  "status.lease": ({ command, holder, until }) =>
    `Under way: ${command} (${holder}), reserved until ${until}`,
  "model.kept": () =>
    "The model is in its list already and differs from the file; it was left as it is. The file replaces it with --replace-model.",
  "dryRun.begin": () => "Dry run: nothing is changed. This would be done:",
  "dryRun.end": ({ count }) =>
    count === 0 ? "Dry run done: nothing to change." : `Dry run done: ${count} changes would be made.`,
  "list.create": ({ list }) => `  create list ${list}`,
  "list.rename": ({ list, displayName }) => `  name list ${list} "${displayName}"`,
  "list.settings": ({ list }) => `  settings of list ${list}: no attachments, search or offline copies`,
  "site.settings": ({ site }) => `  settings of site ${site}: no sharing, no access requests`,
  "column.add": ({ list, column }) => `  add column ${column} to list ${list}`,
  "column.index": ({ list, column }) => `  index column ${column} of list ${list}`,
  "level.create": ({ level }) => `  create permission level "${level}"`,
  "level.change": ({ level }) => `  correct permission level "${level}"`,
  "siteGroup.create": ({ title }) => `  create SharePoint group "${title}"`,
  "siteGroup.settings": ({ title }) => `  correct the settings of SharePoint group "${title}"`,
  "member.add": ({ title, login }) => `  add ${login} to group "${title}"`,
  "member.remove": ({ title, login }) => `  remove ${login} from group "${title}"`,
  "member.unknown": ({ login }) =>
    `Note: Microsoft 365 does not know ${login}. Correct the person's data and run org import and sync.`,
  "deputy.unreadable": ({ key }) =>
    `Note: deputy ${key} cannot be read. HR enters it again in the app; until then nobody acts as deputy.`,
  "deputy.unusable": ({ group, person, fault }) => {
    const why = {
      unknownGroup: "the group has ended or is not known",
      unknownPerson: "the person is not known",
      left: "the person has left",
      noAccount: "the person has no account",
    }[fault];
    return `Note: ${person} cannot act as chair of ${group}: ${why}. HR chooses another deputy in the app.`;
  },
  "staffDeputy.unusable": ({ supervisor, person, fault }) => {
    const why = {
      unknownPerson: "one of them is not known",
      left: "the deputy has left",
      noAccount: "the deputy has no account",
    }[fault];
    return `Note: ${person} cannot act for supervisor ${supervisor}: ${why}. HR chooses another deputy in the app.`;
  },
  "talks.noAccount": ({ count, supervisors }) =>
    `Note: ${count} supervisors have no account, so development discussions with them cannot be recorded: ${supervisors.join(", ")}. Correct the people's data, or HR chooses a deputy in the app.`,
  "permissions.set": ({ name }) => `  set the permissions of ${name}`,
  "folder.create": ({ name }) => `  create closed folder ${name}`,
  "document.create": ({ key }) => `  create document ${key}`,
  "item.create": ({ list, key }) => `  add row ${key} to list ${list}`,
  "item.change": ({ list, key }) => `  change row ${key} of list ${list}`,
  "file.write": ({ file }) => `  write file ${file}`,
};
