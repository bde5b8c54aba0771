import type { AnswerBack } from '../domain/answer-back/answer-back.ts';
import type { HouseStyle } from '../domain/house-style/house-style.ts';
import type { Assessment } from '../domain/model/assessment.ts';
import type { OwnWording } from '../domain/own-wording/own-wording.ts';
import type { Invitation, Reply } from '../domain/workshop/invitation.ts';
import type { WorkingCopy } from '../domain/workshop/working-copy.ts';
import type { Workshop } from '../domain/workshop/workshop.ts';
import type { AnswerBackFile } from './format/answer-back.ts';
import type { AssessmentFile } from './format/assessment.ts';
import type { HouseFile } from './format/house.ts';
import type { InvitationFile } from './format/invitation.ts';
import type { ReplyFile } from './format/reply.ts';
import type { WordingFile } from './format/wording.ts';
import type { WorkingCopyFile } from './format/working-copy.ts';
import type { WorkshopFile } from './format/workshop.ts';

export type {
  AnswerBackFile,
  AssessmentFile,
  HouseFile,
  InvitationFile,
  ReplyFile,
  WordingFile,
  WorkingCopyFile,
  WorkshopFile,
};

/** The file that holds an assessment. */
export function toFile(assessment: Assessment): AssessmentFile {
  return { format: 'cap17-assessment', version: 1, ...assessment };
}

/** The assessment a file holds, with the keys we do not know, so that saving it again loses nothing. */
export function fromFile({ format, version, ...assessment }: AssessmentFile): Assessment {
  return assessment;
}

/** The file that holds a workshop's result. */
export function workshopFile(workshop: Workshop): WorkshopFile {
  return { format: 'cap17-workshop', version: 1, ...workshop };
}

/** The file that holds an invitation. */
export function invitationFile(invitation: Invitation): InvitationFile {
  return { format: 'cap17-invitation', version: 1, ...invitation };
}

/** The file that holds a reply. */
export function replyFile(reply: Reply): ReplyFile {
  return { format: 'cap17-reply', version: 1, ...reply };
}

/** The file that holds an answer to a report. */
export function answerBackFile(answer: AnswerBack): AnswerBackFile {
  return { format: 'cap17-answer-back', version: 1, ...answer };
}

/** The file that holds a working copy. */
export function workingCopyFile(copy: WorkingCopy): WorkingCopyFile {
  return { format: 'cap17-working-copy', version: 1, ...copy };
}

/** The file that holds how documents of a house look. */
export function houseFile(house: HouseStyle): HouseFile {
  return { format: 'cap17-house', version: 1, ...house };
}

/** How documents of a house look, as a file says it, with the keys we do not know. */
export function houseIn({ format, version, ...house }: HouseFile): HouseStyle {
  return house;
}

/** The file that holds the model in somebody's own words. */
export function wordingFile(wording: OwnWording): WordingFile {
  return { format: 'cap17-wording', version: 1, ...wording };
}

/** The model in somebody's own words, as a file says it, with the keys we do not know. */
export function wordingIn({ format, version, ...wording }: WordingFile): OwnWording {
  return wording;
}
