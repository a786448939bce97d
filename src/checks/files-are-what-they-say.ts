import { isSound, type Attachment, type Attachments } from '../attachments/attachment.ts';
import { fileNamed, GIVES_FILES, givenFiles } from '../attachments/of-record.ts';
import { withoutPersonalData } from '../personal-data/personal-data.ts';
import type { Remark } from '../attachments/remark.ts';
import type { Entry } from '../records/corpus.ts';
import type { CorpusCheck, FileProblem, Problem } from './check.ts';

export const filesAreWhatTheySay: CorpusCheck = {
  id: 'X9',
  scope: 'corpus',
  clause: '',
  level: 'error',
  acknowledgeable: true,
  guarantee:
    'Приложенный файл есть, открывается, того вида, который обещает имя, ничего не запускает, не раскрывает личных сведений и не менялся с тех пор, как записана его контрольная сумма.',
  why: 'Пустой, подменённый или битый файл хуже отсутствующего: его считают опубликованным. А в свойствах и тексте файлов остаются имена, адреса и номера документов.',
  fix: 'Положите файл в папку files, уберите из него лишнее и впишите верные path и sha256.',
  *run({ attachments, corpus }) {
    const named = new Set<string>();
    for (const entry of corpus.all()) {
      for (const [index, { path }] of (entry.data.files ?? []).entries()) {
        named.add(fileNamed(entry, path));
        yield* judge(entry, index, attachments);
      }
    }
    for (const [file, attachment] of attachments) if (!named.has(file)) yield* left(attachment);
  },
};

function* judge(entry: Entry, index: number, attachments: Attachments): Iterable<Problem> {
  const { path, sha256 } = entry.data.files![index]!;
  const file = `файл ${withoutPersonalData(path)}`;
  const at = (field: string, { level, message, next }: Pick<Remark, 'level' | 'message' | 'next'>): Problem => ({
    entry,
    path: ['files', index, field],
    message,
    next,
    level,
    // What is wrong with a file cannot be so in truth; only what a person has to look at can be answered.
    ...(level === 'error' && { impossible: true }),
  });
  const attachment = attachments.get(fileNamed(entry, path));
  if (!attachment) {
    const message = `файла ${withoutPersonalData(path)} в папке муниципалитета нет.`;
    yield at('path', { level: 'error', message, next: 'Положите его туда или исправьте путь.' });
    return;
  }
  for (const remark of attachment.remarks) yield at('path', { ...remark, message: `${file}: ${remark.message}` });
  if (sha256 !== undefined && sha256 !== attachment.sha256) {
    yield at('sha256', {
      level: 'error',
      message: `${file} изменился: контрольная сумма другая.`,
      next: 'Если его заменили намеренно, впишите новую и запись об исправлении.',
    });
  } else if (!GIVES_FILES.includes(entry.type))
    yield at('path', { ...UNGIVEN, message: `${file}: ${UNGIVEN.message}` });
  else if (isMute(entry, attachment, attachments)) yield at('path', { ...MUTE, message: `${file}: ${MUTE.message}` });
}

/** Whether the words of a file can be had neither from it nor from anything beside it. */
function isMute(entry: Entry, attachment: Attachment, attachments: Attachments): boolean {
  const beside = () => givenFiles(entry, attachments).some((other) => other.attachment.hasText);
  return isSound(attachment) && !attachment.hasText && !entry.body && !beside();
}

const MUTE = {
  level: 'warning',
  message: 'в нём нет текстового слоя, и программа экранного чтения его не прочтёт.',
  next: 'Приложите тот же документ в Word или дайте текст в самой записи.',
} as const;

const UNGIVEN = {
  level: 'warning',
  message: 'у записей этого вида файлы не публикуются, но он лежит в открытом хранилище.',
  next: 'Приложите его к акту, протоколу, решению, отбору, материалу или практике. Согласия и анкеты храните в администрации: их уберите отсюда.',
} as const;

/** A file that nobody names is read by whoever opens the repository: what it says of people counts, what is broken in it does not. */
function* left({ name, remarks }: Attachment): Iterable<FileProblem> {
  yield {
    file: name,
    level: 'warning',
    message: 'файл никто не упоминает: он не публикуется, но лежит в открытом хранилище.',
    next: 'Назовите его в поле files записи или удалите.',
  };
  for (const { about, level, message, next } of remarks)
    if (about === 'person') yield { file: name, level, message: `файл ${name}: ${message}`, next };
}
