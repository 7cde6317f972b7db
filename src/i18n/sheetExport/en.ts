import type { texts as fi } from "./fi.ts";

export const texts = {
  saved: "The file has been downloaded.",
  failed: "The file could not be made. Check the connection and try again.",
  yes: "Yes",
  no: "No",
  planRows: {
    label: "Rows to Excel",
    sheet: "Training plan",
    unit: "Unit",
    central: "Centralised plan",
  },
  needs: {
    label: "Needs to Excel",
    sheet: "Competence needs",
    columns: {
      group: "Group",
      theme: "Theme",
      need: "Competence",
      description: "Description",
      targetGroup: "Target group",
      method: "Way of learning",
      urgency: "Urgency",
    },
  },
  trainings: {
    label: "Trainings to Excel",
    sheet: "Trainings",
    columns: {
      personId: "Employee number",
      name: "Name",
      unit: "Unit",
      title: "Training",
      provider: "Provider",
      on: "First day",
      until: "Last day",
      hours: "Hours",
      method: "Way of learning",
      eligible: "Eligible for compensation",
    },
  },
} satisfies typeof fi;
