// @ts-check

/**
 * What Decap's own Russian lacks or says wrongly, and the words of our work: a draft, a check, a publication.
 * Forms of plurals are separated by «||||»: one, few, many.
 */
export const russian = {
  auth: { loginWithForgejo: 'Войти через Forgejo' },
  app: {
    header: { content: 'Записи', workflow: 'Черновики', media: 'Файлы', quickAdd: 'Создать' },
    app: {
      errorHeader: 'Форма не открылась',
      checkConfigYml: 'Перезагрузите страницу. Если не поможет, сообщите разработчикам этот текст.',
      loadingConfig: 'Открываю форму…',
      waitingBackend: 'Жду ответа…',
    },
    notFoundPage: { header: 'Такой страницы нет' },
  },
  collection: {
    sidebar: {
      collections: 'Разделы',
      allCollections: 'Все разделы',
      searchAll: 'Найти запись',
      searchIn: 'Где искать',
    },
    collectionTop: {
      newButton: 'Создать: %{collectionLabel}',
      newButtonAriaLabel: 'Создать: %{collectionLabel}',
      viewAsList: 'Показать списком',
      viewAsGrid: 'Показать карточками',
      descending: 'По убыванию',
      searchResults: 'Найдено по словам «%{searchTerm}»',
      searchResultsInCollection: 'Найдено по словам «%{searchTerm}» в разделе %{collection}',
    },
    entries: { unpublishedHeader: 'Ещё не опубликовано', noEntries: 'Записей пока нет' },
  },
  editor: {
    editorControl: { field: { widgetLabel: 'поле', optional: 'можно не заполнять' } },
    editorControlPane: {
      widget: {
        required: 'Заполните поле «%{fieldLabel}».',
        regexPattern: 'Поле «%{fieldLabel}»: %{pattern}.',
        processing: 'Поле «%{fieldLabel}» проверяется…',
        range: 'Поле «%{fieldLabel}»: число от %{minValue} до %{maxValue}.',
        min: 'Поле «%{fieldLabel}»: число не меньше %{minValue}.',
        max: 'Поле «%{fieldLabel}»: число не больше %{maxValue}.',
        rangeCount: '«%{fieldLabel}»: строк должно быть от %{minCount} до %{maxCount}.',
        rangeCountExact: '«%{fieldLabel}»: строк должно быть ровно %{count}.',
        rangeMin: '«%{fieldLabel}»: строк должно быть не меньше %{minCount}.',
        rangeMax: '«%{fieldLabel}»: строк должно быть не больше %{maxCount}.',
        invalidPath: 'Путь «%{path}» записан неверно',
        pathExists: 'Путь «%{path}» уже занят',
      },
    },
    editor: {
      onLeavePage: 'Изменения не сохранены. Уйти со страницы?',
      onUpdatingWithUnsavedChanges: 'Сначала сохраните изменения, потом меняйте состояние.',
      onPublishingNotReady: 'Сначала поставьте состояние «Готово к публикации».',
      onPublishingWithUnsavedChanges: 'Сначала сохраните изменения, потом публикуйте.',
      onPublishing: 'Опубликовать запись?',
      onDeleteUnpublishedChangesWithUnsavedChanges: 'Черновик и несохранённые изменения будут удалены. Удалить?',
      onDeleteUnpublishedChanges: 'Черновик будет удалён. Удалить?',
      confirmLoadBackup: 'Нашлись изменения, которые не успели сохраниться. Вернуть их?',
    },
    editorInterface: { toggleI18n: 'Показать другой язык', toggleNotes: 'Заметки' },
    editorNotesPane: {
      title: 'Заметки',
      emptyState: 'Заметок пока нет.',
      addNote: 'Добавить заметку',
      addPlaceholder: 'Текст заметки…',
      editPlaceholder: 'Текст заметки…',
      save: 'Сохранить',
      cancel: 'Отменить',
      edit: 'Изменить',
      delete: 'Удалить',
      resolve: 'Решено',
      unresolve: 'Вернуть',
      confirmDelete: 'Удалить заметку?',
      shortcut: 'Заметка добавляется и клавишами Ctrl+Enter',
    },
    editorToolbar: {
      deleteUnpublishedChanges: 'Удалить черновик',
      deleteUnpublishedEntry: 'Удалить черновик',
      status: 'Состояние: %{status}',
      backCollection: '%{collectionLabel}',
      unsavedChanges: 'Есть несохранённое',
      changesSaved: 'Всё сохранено',
      draft: 'Черновик',
      inReview: 'На проверке',
      ready: 'Готово к публикации',
      deployPreviewPendingButtonLabel: 'Посмотреть страницу',
      deployPreviewButtonLabel: 'Посмотреть страницу',
      statusInfoTooltipDraft: 'Это черновик, его видите только вы. Чтобы отправить его, поставьте «На проверке».',
      statusInfoTooltipInReview: 'Запись на проверке. Пока её проверяют, её ещё можно исправить.',
    },
    editorWidgets: {
      markdown: {
        bold: 'Полужирный',
        strikethrough: 'Зачёркнутый',
        linkPrompt: 'Адрес ссылки',
        markdown: 'Разметка',
        toggleMode: { rich: 'Показать с оформлением', markdown: 'Показать разметку' },
      },
      image: {
        chooseUrl: 'Вставить по адресу',
        replaceUrl: 'Заменить адрес',
        promptUrl: 'Адрес изображения',
      },
      file: { chooseUrl: 'Вставить по адресу', replaceUrl: 'Заменить адрес', promptUrl: 'Адрес файла' },
      unknownControl: { noControl: 'Для поля вида «%{widget}» нет формы.' },
      unknownPreview: { noPreview: 'Поле вида «%{widget}» показать нельзя.' },
      headingOptions: {
        headingOne: 'Заголовок 1',
        headingTwo: 'Заголовок 2',
        headingThree: 'Заголовок 3',
        headingFour: 'Заголовок 4',
        headingFive: 'Заголовок 5',
        headingSix: 'Заголовок 6',
      },
      datetime: { now: 'Сегодня', setToNow: 'Поставить сегодняшний день: %{fieldLabel}', clear: 'Очистить' },
      list: { add: 'Добавить: %{item}', addType: 'Добавить: %{item}' },
      object: { expand: 'Развернуть', collapse: 'Свернуть' },
    },
  },
  mediaLibrary: {
    mediaLibraryCard: { copyUrl: 'Копировать адрес' },
    mediaLibrary: { fileTooLarge: 'Файл больше %{size} КБ, а это слишком много.' },
    mediaLibraryModal: { close: 'Закрыть', loading: 'Открываю файлы…' },
  },
  ui: {
    settingsDropdown: { account: 'Выход и настройки' },
    errorBoundary: {
      title: 'Форма остановилась',
      details: 'Это ошибка программы. Скопируйте написанное ниже, перезагрузите страницу и ',
      reportIt: 'сообщите разработчикам.',
    },
    toast: {
      onFailToLoadEntries: 'Запись не открылась: %{details}',
      onFailToLoadDeployPreview: 'Страница не показана: %{details}',
      onFailToPersist: 'Не сохранено: %{details}',
      onFailToDelete: 'Не удалено: %{details}',
      onFailToUpdateStatus: 'Состояние не изменено: %{details}',
      missingRequiredField: 'Не сохранено: заполните поля, отмеченные красным.',
      entrySaved: 'Черновик сохранён',
      entryUpdated: 'Состояние изменено',
      onFailToPublishEntry: 'Не опубликовано: %{details}',
      onDeleteUnpublishedChanges: 'Черновик удалён',
      onBackendDown: 'Программа не отвечает. %{details}',
      noteAdded: 'Заметка добавлена',
      onFailToAddNote: 'Заметка не добавлена: %{details}',
      noteUpdated: 'Заметка изменена',
      onFailToUpdateNote: 'Заметка не изменена: %{details}',
      noteDeleted: 'Заметка удалена',
      onFailToDeleteNote: 'Заметка не удалена: %{details}',
      noteResolved: 'Заметка отмечена как решённая',
      noteReopened: 'Заметка открыта снова',
      onFailToToggleNote: 'Заметка не изменена: %{details}',
    },
  },
  workflow: {
    workflow: {
      loading: 'Открываю черновики',
      workflowHeading: 'Черновики',
      newPost: 'Создать',
      description:
        'На проверке: %{smart_count}, готово к публикации: %{readyCount}. |||| На проверке: %{smart_count}, готово к публикации: %{readyCount}. |||| На проверке: %{smart_count}, готово к публикации: %{readyCount}.',
      dateFormat: 'DD.MM.YYYY',
    },
    workflowList: {
      onDeleteEntry: 'Черновик будет удалён. Удалить?',
      onPublishingNotReadyEntry: 'Публикуется только то, что стоит в столбце «Готово к публикации».',
      onPublishEntry: 'Опубликовать запись?',
      draftHeader: 'Черновики',
      inReviewHeader: 'На проверке',
      readyHeader: 'Готово к публикации',
      currentEntries: '%{smart_count} запись |||| %{smart_count} записи |||| %{smart_count} записей',
    },
  },
};

/**
 * Decap's Russian with ours over it.
 * @param {Record<string, unknown>} known
 * @param {Record<string, unknown>} ours
 * @returns {Record<string, unknown>}
 */
export function merged(known, ours) {
  return Object.fromEntries(
    [...new Set([...Object.keys(known), ...Object.keys(ours)])].map((key) => {
      const [before, after] = [known[key], ours[key]];
      return isGroup(after) ? [key, merged(isGroup(before) ? before : {}, after)] : [key, after ?? before];
    }),
  );
}

/**
 * @param {unknown} value
 * @returns {value is Record<string, unknown>}
 */
function isGroup(value) {
  return typeof value === 'object' && value !== null;
}
