import { attachedFiles, errorsIn, judge, type Judgement } from './judging.ts';

/** What the process that judges is asked. It reads what strangers wrote, so it may fall or think for ever without harm to anybody. */
export type Question =
  | { readonly attachedTo: string }
  | { readonly errorsIn: Judgement['root']; readonly today: string }
  | { readonly judge: Judgement };

process.on('message', (question: Question) => {
  process.send?.(answerTo(question));
});

function answerTo(question: Question): unknown {
  if ('attachedTo' in question) return attachedFiles(question.attachedTo);
  return 'errorsIn' in question ? errorsIn(question.errorsIn, question.today) : judge(question.judge);
}
