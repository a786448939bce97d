import { openForge, type PublicationRequest, type RequestText } from './forge.ts';
import { pushDraft, type Push } from './push.ts';
import type { Connection } from './request.ts';

/** A draft with the words of its request. */
export interface Submission extends Push, RequestText {
  readonly connection?: Connection;
}

/**
 * Sends a draft and asks to publish it: pushes the branch, then opens the request or gives the open one the new text.
 * May be repeated after any failure: the second call goes on where the first one stopped.
 */
export async function submitDraft(submission: Submission): Promise<PublicationRequest> {
  const { body, branch, connection, settings, title, token } = submission;
  // First, so that wrong settings or a missing token send nothing at all.
  const forge = openForge(settings, token, connection);
  await pushDraft(submission);
  const request = await forge.findRequest(branch);
  return request?.state === 'open'
    ? forge.updateRequest(request.number, { title, body })
    : forge.openRequest({ branch, title, body });
}
