import type { FailureTexts } from "./failureTexts.ts";

export const en: FailureTexts = {
  call: {
    offline:
      "Microsoft 365 cannot be reached. Check the network and run the command again; it goes on where it stopped.",
    unknownOutcome:
      "No answer came, so the change may have been made. Run the command again: it looks first.",
    throttled:
      "Microsoft 365 is limiting calls right now. Wait a while and run the command again; it goes on where it stopped.",
    signIn: "The sign-in was refused or has expired. Run the command again and sign in.",
    consent:
      "The app lacks consent. Ask an administrator to grant its permissions in the Entra admin center.",
    forbidden:
      "This account may not do that. Sign in with an account that is a site administrator, and check the app's consents.",
    notFound: "It is not there: it may have been deleted. Run setup first, which makes what is missing.",
    conflict: "Somebody else changed it at the same time. Run the command again.",
    duplicate: "Something of that name exists already and could not be adopted. Look at it in SharePoint.",
    tooLarge: "The content is too large for SharePoint.",
    locked:
      "The site or the team is locked or archived and cannot be changed now. Unlock it in the SharePoint or Teams admin center and run the command again.",
    full: "The site's storage is full. Add room in the SharePoint admin center and run the command again.",
    invalid: "Microsoft 365 rejected the request. Give the line below to support.",
    server: "Something failed in Microsoft 365. Run the command again later; it goes on where it stopped.",
    unexpected:
      "The answer was not what Microsoft 365 gives. Check that no proxy is in between, and give the line below to support.",
  },
  details: (parts) => `  Details: ${parts.join(" · ")}`,
  signIn: {
    fileUnreadable: (file) =>
      `The certificate file ${file} cannot be read. It must hold the certificate and its private key as PEM.`,
  },
  admin: {
    notSiteAdmin: ({ site, user }) =>
      `The account ${user || "that signed in"} is not an administrator of site ${site}. Add it in the SharePoint admin center and run the command again.`,
    siteNotFound: ({ site }) =>
      `There is no site ${site}. Create it in the SharePoint admin center as a communication site without a Microsoft 365 group.`,
    probeFailed: ({ probe, detail }) =>
      `The trial failed at ${probe}: ${detail}. Nothing lasting was made. Check the app's consents and run setup again.`,
    busy: ({ command, holder, until }) =>
      `Another run is under way: ${command} (${holder}), reserved until ${until}. Wait for it to end. If it is certainly dead, give --take-over.`,
    notSetUp: ({ missing }) => `The site has not been set up: "${missing}" is missing. Run setup first.`,
    noModel: () => "The town's model is missing. Run setup --model <model.json>.",
    noOrganisation: () => "The organisation has not been brought in. Run org import <folder> first.",
    unreadable: ({ list, key }) =>
      `Row "${key}" of list ${list} cannot be read. It may have been edited by hand: restore an earlier version in SharePoint (Version history).`,
    tooLong: ({ key, length }) => `The content of ${key} is too long (${length} characters, at most 60,000).`,
    folderExists: ({ folder }) =>
      `There is something called ${folder} already, and nothing is written over. Name another folder, or move that one away.`,
    noSuchPerson: ({ person }) =>
      `Nobody has the id "${person}". It is the PersonId of people.csv, such as p-0234.`,
    fileMissing: ({ file }) => `File ${file} is not there.`,
    manyEnded: ({ ended, present }) =>
      `The files lack ${ended} of the ${present} rows that are in force now, and those would end. Is a file incomplete? Nothing was brought in. If the change is right, give --allow-removals.`,
    yearlessFolder: ({ folder }) => `Folder ${folder} must be named by a year, such as discussions/2027.`,
    badJson: ({ file, issues }) =>
      `File ${file} has faults:\n${issues.map((issue) => `  ${issue}`).join("\n")}`,
    noDataBlock: ({ file }) =>
      `File ${file} has no place for the configuration (osaamiskello-config). Build the app again: npm run build`,
    badOrganisation: () => "Nothing was brought in. Correct these and run the command again:",
    noSuchTemplate: ({ kind, template }) =>
      `Group kind "${kind}" uses the discussion template "${template}", which the model does not have. Correct the model.`,
    columnType: ({ list, column }) =>
      `Column ${column} of list ${list} is of the wrong type. Rename or delete it in SharePoint and run setup.`,
  },
};
