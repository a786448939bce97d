// Written by `npm run types` from schemas/*.schema.json. Do not edit: change the schema and run it again.

/** Муниципалитет. Паспорт раздела: кто ведёт резерв, как связаться, по какому профилю методики работает Комиссия. */
export interface Municipality {
  /** Название. Полное название муниципального образования или объединения. */
  readonly name: string;
  /** Краткое название. Как писать в списках и в шапке сайта. */
  readonly shortName?: string;
  /** Вид. Вид муниципального образования. Объединение (association) ведёт рекомендации и практики; пункт 13.3 к нему не относится. */
  readonly kind: 'rural-settlement' | 'urban-settlement' | 'municipal-district' | 'municipal-okrug' | 'urban-okrug' | 'association';
  /** Название раздела. По пункту 13.3 раздел называется «Муниципальный резерв управленческих кадров»; можно не указывать. */
  readonly title?: string;
  /** Субъект Российской Федерации */
  readonly region?: string;
  /** Администрация. Полное название местной администрации. */
  readonly administration?: string;
  /** Код ОКТМО. 8 или 11 цифр, в кавычках не нужен. */
  readonly oktmo?: string;
  /** ИНН администрации. 10 цифр. Нужен паспортам открытых данных: с него начинаются их имена. */
  readonly inn?: string;
  /** Категория. Категория конкурса «Лучшая муниципальная практика». */
  readonly category?: 'I' | 'II';
  /** Население. Человек. */
  readonly population?: number;
  /** Часовой пояс. Например Europe/Moscow: по нему считается «сегодня». */
  readonly timeZone?: string;
  /** Профиль методики. По какой методике работает Комиссия: имя файла из папки profiles. */
  readonly profile?: string;
  /** Адрес раздела. Адрес раздела на официальном сайте. Согласия на показ сведений даются на этот адрес. */
  readonly siteUrl?: string;
  /** Хранилище записей. Адрес хранилища, где видна история изменений; по нему строятся ссылки на историю записи. */
  readonly repository?: string;
  /** Источник официального опубликования. Газета или сетевое издание. */
  readonly officialPrint?: string;
  /** Контакты Комиссии. Пять сведений пункта 13.3: секретарь, график, телефоны, почтовый адрес, электронная почта. */
  readonly contacts?: {
    /** Ответственное должностное лицо. Должность секретаря Комиссии; фамилия берётся из состава Комиссии. */
    readonly secretary?: string;
    /** График работы. Дни и часы, когда можно обратиться. */
    readonly hours?: string;
    /** Телефоны. Служебные телефоны: +7 (000) 000-00-00. */
    readonly phones?: readonly (string)[];
    /** Почтовый адрес */
    readonly postalAddress?: string;
    /** Адрес электронной почты. Служебный адрес. */
    readonly email?: string;
  };
  /** Ссылки. Ссылки на федеральный и региональный порталы по пункту 13.3. */
  readonly links?: {
    /** Федеральный портал управленческих кадров */
    readonly federal?: string;
    /** Раздел о резерве на портале субъекта */
    readonly regional?: string;
    /** Другие ссылки */
    readonly other?: readonly ({
      /** Название ссылки */
      readonly title: string;
      /** Адрес */
      readonly url: string;
    })[];
  };
  /** Предшественники. Муниципалитеты, из которых образован этот. */
  readonly predecessors?: readonly ({
    /** Название предшественника */
    readonly name: string;
    /** Существовал до */
    readonly until: string;
    /** Папка предшественника */
    readonly municipality?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Муниципалитет: поля, которые можно показать на сайте. */
export type PublicMunicipality = Municipality;

/** Профиль методики. Методика как данные: числа, сроки, основания. У каждого муниципалитета свой порядок, поэтому все числа здесь, а не в программе. */
export interface Profile {
  /** Название методики */
  readonly title: string;
  /** Группы должностей. На какие должности формируется резерв. */
  readonly groups: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Пункт */
    readonly clause: string;
  })[];
  /** Уровни резерва */
  readonly levels: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Пункт */
    readonly clause: string;
    /** На конкретную должность. true, если в этот уровень включают на должность из перечня. */
    readonly needsPosition: boolean;
  })[];
  /** Основания включения. Откуда кандидат: отбор, перспективный резерв, кадровый резерв и другие. */
  readonly sources: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Пункт */
    readonly clause: string;
    /** Для уровней. К каким уровням подходит это основание. */
    readonly levels: readonly (string)[];
  })[];
  /** Основания исключения */
  readonly exclusionGrounds: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Как показать на сайте. То, что можно опубликовать; чаще только пункт. */
    readonly publicLabel: string;
    /** Пункт */
    readonly clause: string;
  })[];
  /** Кворум. Какая доля членов Комиссии должна присутствовать. */
  readonly quorum: {
    /** Числитель */
    readonly numerator: number;
    /** Знаменатель */
    readonly denominator: number;
    /** Строго больше. true: «более», false: «не менее». */
    readonly strict: boolean;
    /** Пункт */
    readonly clause: string;
  };
  /** Большинство. Сколько голосов нужно, чтобы решение было принято. */
  readonly majority: {
    /** От кого считать */
    readonly base: 'present' | 'voted';
    /** Числитель */
    readonly numerator: number;
    /** Знаменатель */
    readonly denominator: number;
    /** Строго больше */
    readonly strict: boolean;
    /** Пункт */
    readonly clause: string;
  };
  /** Равенство голосов */
  readonly tie: {
    /** Правило */
    readonly rule: 'chair' | 'presiding' | 'chair-side' | 'none';
    /** Пункт */
    readonly clause: string;
  };
  /** Секретарь голосует. true, если секретарь входит в число членов Комиссии. */
  readonly secretaryVotes?: boolean;
  /** Дистанционное участие учитывается. true, если участие по видеосвязи считается присутствием. */
  readonly remoteCounts?: boolean;
  /** Численность */
  readonly quotas: {
    /** На одну должность */
    readonly perPosition: {
      /** Не менее */
      readonly min: number;
      /** Не более */
      readonly max: number;
      /** Пункт */
      readonly clause: string;
    };
    /** В перспективном резерве */
    readonly perspective?: {
      /** Не менее */
      readonly min: number;
      /** Не более */
      readonly max: number;
      /** Проверять. false: показать число без оценки. */
      readonly enforced: boolean;
      /** Пункт */
      readonly clause: string;
    };
  };
  /** «Первая десятка» */
  readonly firstTen: {
    /** Состав */
    readonly max: number;
    /** Может быть уменьшен до */
    readonly min: number;
    /** Пункт */
    readonly clause: string;
  };
  /** Сроки */
  readonly deadlines: {
    /** Утверждение списка актом */
    readonly listAct: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Проверка документов кандидатов */
    readonly documentsCheck?: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Сообщение кандидату результатов оценки */
    readonly assessmentResult?: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Индивидуальный план */
    readonly individualPlan?: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Извещение об исключении */
    readonly exclusionNotice?: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Размещение сведений о назначении */
    readonly appointmentNews: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Размещение решений Комиссии */
    readonly decisionPublication?: {
      /** Дней. Календарных дней, считая со следующего дня. */
      readonly days: number;
      /** Начало срока. От какого события считается срок. */
      readonly start: 'decision' | 'act' | 'decision-or-act' | 'docs-until' | 'received' | 'assessment-end' | 'appointment' | 'signed';
      /** Пункт */
      readonly clause: string;
    };
    /** Сводный план подготовки */
    readonly summaryPlan?: {
      /** До какого числа. Месяц и день: ММ-ДД. */
      readonly before: string;
      /** Пункт */
      readonly clause: string;
    };
    /** Годовой отчёт кадровой службы */
    readonly personnelYearlyReport?: {
      /** До какого числа. Месяц и день: ММ-ДД. */
      readonly before: string;
      /** Пункт */
      readonly clause: string;
    };
    /** Рассмотрение итогов планов. До какого дня следующего года Комиссия рассматривает итоги прошедшего. */
    readonly planReview?: {
      /** До какого числа. Месяц и день: ММ-ДД. */
      readonly before: string;
      /** Пункт */
      readonly clause: string;
    };
    /** Ежегодный анализ и ротация */
    readonly yearlyRotation?: {
      /** До какого числа. Месяц и день: ММ-ДД. */
      readonly before: string;
      /** Пункт */
      readonly clause: string;
    };
    /** Квартальные сведения кадровой службы */
    readonly personnelQuarterlyReport?: {
      /** Число месяца. Число месяца, следующего за кварталом. */
      readonly day: number;
      /** Пункт */
      readonly clause: string;
    };
    /** Квартальный отчёт резервиста */
    readonly reservistReport?: {
      /** Число месяца. Число месяца, следующего за кварталом. */
      readonly day: number;
      /** Пункт */
      readonly clause: string;
    };
  };
  /** Пункт о ежегодном рассмотрении. Где сказано, что Комиссия ежегодно решает по каждому лицу. */
  readonly yearlyReviewClause?: string;
  /** Пункт о материалах о карьере. Где сказано, что такой материал готовят раз в квартал. */
  readonly careerMaterialClause?: string;
  /** Пункт о сообщении о «Первой десятке». Где сказано, что о составе сообщают на сайте и в СМИ. */
  readonly firstTenPublicationClause?: string;
  /** Чем утверждается список. Виды актов; первый из них ожидаемый. */
  readonly listActKinds: readonly ('постановление' | 'распоряжение' | 'решение' | 'приказ' | 'федеральный закон' | 'закон субъекта' | 'указ' | 'устав' | 'положение' | 'методика' | 'иной акт')[];
  /** Чем оформляется исключение */
  readonly exclusionActKinds: readonly ('постановление' | 'распоряжение' | 'решение' | 'приказ' | 'федеральный закон' | 'закон субъекта' | 'указ' | 'устав' | 'положение' | 'методика' | 'иной акт')[];
  /** Методы оценки */
  readonly evaluationMethods: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Пункт */
    readonly clause: string;
  })[];
  /** Этапы отбора */
  readonly stages: readonly ({
    /** Код. Так значение пишут в записях. */
    readonly code: string;
    /** Название */
    readonly label: string;
    /** Пункт */
    readonly clause: string;
  })[];
  /** Срок пребывания, месяцев. Если порядок ограничивает срок нахождения в резерве. */
  readonly termMonths?: number;
  /** Правила в этой методике. Где пункты называются иначе или чего эта методика не требует. */
  readonly rules?: readonly ({
    /** Правило. Номер правила проверки, например M4.19a. */
    readonly rule: string;
    /** Пункт. Как этот пункт назван в этой методике. */
    readonly clause?: string;
    /** Проверять. false, если в этой методике такого требования нет. */
    readonly applies?: boolean;
    /** Почему */
    readonly note?: string;
  })[];
  /** Толкования. Где текст методики противоречит себе и как это место понято. */
  readonly interpretations?: readonly ({
    /** Пункты */
    readonly clause: string;
    /** Что неясно */
    readonly question: string;
    /** Как понято здесь */
    readonly choice: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Профиль методики: поля, которые можно показать на сайте. */
export type PublicProfile = Profile;

/** Акт. Постановление, распоряжение, закон или иной документ. Действует ли он, выводится из других актов. */
export interface Act {
  /** Вид акта */
  readonly kind: 'постановление' | 'распоряжение' | 'решение' | 'приказ' | 'федеральный закон' | 'закон субъекта' | 'указ' | 'устав' | 'положение' | 'методика' | 'иной акт';
  /** Номер. Как в документе: «352-VII ДГ», «17-Д», «б/н». */
  readonly number?: string;
  /** Дата */
  readonly date?: string;
  /** Название */
  readonly title: string;
  /** Кто принял */
  readonly issuer?: string;
  /** Для чего принят. Один акт может утверждать и положение, и состав Комиссии. */
  readonly purposes: readonly ('base-law' | 'regional-law' | 'procedure' | 'methodology' | 'commission-regulation' | 'commission-membership' | 'position-list' | 'reserve-list' | 'exclusion' | 'appointment' | 'information-list' | 'other')[];
  /** Вступил в силу */
  readonly inForceFrom?: string;
  /** Изменяет акты */
  readonly amends?: readonly ({
    /** Акт */
    readonly act: string;
    /** В какой части. Если акт затронут не целиком. */
    readonly scope?: string;
  })[];
  /** Признаёт утратившими силу */
  readonly repeals?: readonly ({
    /** Акт */
    readonly act: string;
    /** В какой части. Если акт затронут не целиком. */
    readonly scope?: string;
  })[];
  /** Утверждает решения. Решения о включении, которые утверждены этим актом. */
  readonly approves?: readonly (string)[];
  /** Оформляет исключения. Решения об исключении, оформленные этим актом. */
  readonly excludes?: readonly (string)[];
  /** Модельный акт. true для образца, который могут взять другие муниципалитеты. */
  readonly model?: boolean;
  /** Текст в сети. Адрес полного текста. */
  readonly url?: string;
  /** Опубликован */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Акт: поля, которые можно показать на сайте. */
export type PublicAct = Act;

/** Должность. Руководящая должность из перечня, на которую формируется резерв. */
export interface Position {
  /** Должность */
  readonly title: string;
  /** Группа. Код группы из профиля методики. */
  readonly group: string;
  /** Орган или организация */
  readonly body?: string;
  /** Утверждена актом. Постановление, которым утверждён перечень. */
  readonly act: string;
  /** В перечне с */
  readonly from: string;
  /** В перечне до */
  readonly until?: string;
  /** Количество. Сколько таких должностей; если не указано, одна. */
  readonly quantity?: number;
  /** Прежние названия */
  readonly formerTitles?: readonly ({
    /** Прежнее название */
    readonly title: string;
    /** До какого дня */
    readonly until: string;
  })[];
  /** Вакантна с */
  readonly vacantSince?: string;
  /** Ожидается вакансия с */
  readonly forecastFrom?: string;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Должность: поля, которые можно показать на сайте. */
export type PublicPosition = Position;

/** Лицо. Единственное место, где стоит имя человека. Остальные записи ссылаются сюда. */
export interface Person {
  /** Фамилия */
  readonly surname?: string;
  /** Имя */
  readonly name?: string;
  /** Отчество */
  readonly patronymic?: string;
  /** Основание показа. Почему имя можно показать на сайте. */
  readonly basis: 'consent' | 'act' | 'office' | 'none';
  /** Какие сведения можно показать. По согласию. */
  readonly fields?: readonly ('fio' | 'decision' | 'postAtInclusion' | 'appointedPost' | 'targetPost' | 'bio' | 'photo')[];
  /** На каком сайте. Адреса из согласия: там и только там сведения можно показать. */
  readonly siteUrls?: readonly (string)[];
  /** Согласие действует с */
  readonly validFrom?: string;
  /** Согласие действует по */
  readonly validUntil?: string;
  /** Согласие отозвано. День, когда поступило требование прекратить распространение. */
  readonly withdrawnOn?: string;
  /** Формы имени. Трудные падежные формы для поиска утечек. */
  readonly nameForms?: readonly (string)[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Лицо: поля, которые можно показать на сайте. */
export interface PublicPerson {
  /** Фамилия */
  readonly surname?: string;
  /** Имя */
  readonly name?: string;
  /** Отчество */
  readonly patronymic?: string;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Членство в Комиссии. Кто и в какой роли входит в Комиссию с такого-то дня. */
export interface Membership {
  /** Лицо */
  readonly person: string;
  /** Роль */
  readonly role: 'chair' | 'deputy' | 'secretary' | 'member';
  /** Должность. Должность вне Комиссии. */
  readonly post?: string;
  /** Организация */
  readonly organisation?: string;
  /** С какого дня */
  readonly from: string;
  /** По какой день. Последний день в составе. */
  readonly until?: string;
  /** Акт о составе */
  readonly act: string;
  /** С правом голоса. false для членов с совещательным голосом. */
  readonly voting?: boolean;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Членство в Комиссии: поля, которые можно показать на сайте. */
export type PublicMembership = Membership;

/** Протокол заседания. Заседание Комиссии: кто был, что обсуждали, кто подписал. Кворум вычисляется. */
export interface Protocol {
  /** Номер протокола */
  readonly number: string;
  /** Дата заседания */
  readonly date: string;
  /** Форма */
  readonly form: 'in-person' | 'remote' | 'mixed' | 'written';
  /** Место */
  readonly place?: string;
  /** Председательствующий */
  readonly presiding: string;
  /** Секретарь заседания */
  readonly secretary: string;
  /** Присутствовали. Члены Комиссии; приглашённых пишут отдельно. */
  readonly present: readonly (string)[];
  /** Из них по видеосвязи. Для очного заседания с участием по видеосвязи. */
  readonly remote?: readonly (string)[];
  /** Отсутствовали. Без причин. */
  readonly absent?: readonly (string)[];
  /** Приглашены. Должности или организации, без фамилий. */
  readonly invited?: readonly (string)[];
  /** Повестка */
  readonly agenda: readonly ({
    /** Номер вопроса */
    readonly n: number;
    /** Вопрос */
    readonly title: string;
  })[];
  /** Особые мнения */
  readonly dissent?: readonly ({
    /** Член Комиссии */
    readonly person: string;
    /** Вопрос */
    readonly item?: number;
    /** Особое мнение */
    readonly text: string;
  })[];
  /** Трансляция или запись */
  readonly broadcast?: string;
  /** Подписал */
  readonly signedBy: string;
  /** Дата подписания */
  readonly signedOn: string;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Протокол заседания: поля, которые можно показать на сайте. */
export type PublicProtocol = Protocol;

/** Решение Комиссии. Одно решение по одному вопросу повестки. Дата берётся из протокола, принято ли решение, вычисляется по голосам. */
export interface Decision {
  /** Протокол */
  readonly protocol: string;
  /** Вопрос повестки */
  readonly item: number;
  /** Номер решения. Если решения нумеруются отдельно от протокола. */
  readonly number?: string;
  /** Что решено */
  readonly kind: 'include' | 'transfer' | 'keep' | 'extend' | 'exclude' | 'first-ten-include' | 'first-ten-exclude' | 'first-ten-size' | 'approve-summary-plan' | 'review-plan-results' | 'refuse' | 'recommend' | 'assign' | 'other';
  /** Формулировка. Текст решения без имён: имена берутся из записей о лицах. */
  readonly text?: string;
  /** Лицо */
  readonly person?: string;
  /** Лица */
  readonly persons?: readonly (string)[];
  /** Уровень резерва. Код уровня из профиля: functional, perspective. */
  readonly level?: string;
  /** Группа перспективного резерва */
  readonly subgroup?: 'main' | 'leaders';
  /** Должность. На какую должность из перечня. */
  readonly position?: string;
  /** Основание включения. Код из профиля методики: selection, from-perspective и другие. */
  readonly source?: string;
  /** Акт о кадровом резерве. Если включили без отбора: акт, которым человек зачислен в кадровый резерв. */
  readonly sourceAct?: string;
  /** Основание исключения. Код из профиля. На сайте видно только то, что разрешает профиль. */
  readonly ground?: string;
  /** Должность при включении. Как называлась должность лица в день решения; потом не меняется. */
  readonly postAtInclusion?: string;
  /** Отбор */
  readonly selection?: string;
  /** Действует с. Если позже дня заседания. */
  readonly effectiveFrom?: string;
  /** Численность. Новая численность «Первой десятки». */
  readonly size?: number;
  /** За какой год */
  readonly year?: number;
  /** Скольким лицам. Только число: кому отказано, не публикуется. */
  readonly count?: number;
  /** Голосование */
  readonly vote: {
    /** За */
    readonly for: number;
    /** Против */
    readonly against?: number;
    /** Воздержались */
    readonly abstained?: number;
    /** Не участвовали из-за конфликта интересов */
    readonly recused?: readonly (string)[];
    /** Не голосовали */
    readonly notVoted?: number;
    /** Решающий голос. Как проголосовал председательствующий; нужен при равенстве голосов. */
    readonly casting?: 'for' | 'against';
    /** Тайное голосование */
    readonly secret?: boolean;
  };
  /** Где сообщено. Для «Первой десятки»: сайт и средства массовой информации. */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Поручения */
  readonly assignments?: readonly ({
    /** Поручение */
    readonly text: string;
    /** Ответственный. Член Комиссии. */
    readonly responsible?: string;
    /** Срок */
    readonly due?: string;
    /** Выполнено */
    readonly doneOn?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
}

/** Решение Комиссии: поля, которые можно показать на сайте. */
export interface PublicDecision {
  /** Протокол */
  readonly protocol: string;
  /** Вопрос повестки */
  readonly item: number;
  /** Номер решения. Если решения нумеруются отдельно от протокола. */
  readonly number?: string;
  /** Что решено */
  readonly kind: 'include' | 'transfer' | 'keep' | 'extend' | 'exclude' | 'first-ten-include' | 'first-ten-exclude' | 'first-ten-size' | 'approve-summary-plan' | 'review-plan-results' | 'refuse' | 'recommend' | 'assign' | 'other';
  /** Формулировка. Текст решения без имён: имена берутся из записей о лицах. */
  readonly text?: string;
  /** Лицо */
  readonly person?: string;
  /** Лица */
  readonly persons?: readonly (string)[];
  /** Уровень резерва. Код уровня из профиля: functional, perspective. */
  readonly level?: string;
  /** Должность. На какую должность из перечня. */
  readonly position?: string;
  /** Основание включения. Код из профиля методики: selection, from-perspective и другие. */
  readonly source?: string;
  /** Акт о кадровом резерве. Если включили без отбора: акт, которым человек зачислен в кадровый резерв. */
  readonly sourceAct?: string;
  /** Должность при включении. Как называлась должность лица в день решения; потом не меняется. */
  readonly postAtInclusion?: string;
  /** Отбор */
  readonly selection?: string;
  /** Действует с. Если позже дня заседания. */
  readonly effectiveFrom?: string;
  /** Численность. Новая численность «Первой десятки». */
  readonly size?: number;
  /** За какой год */
  readonly year?: number;
  /** Скольким лицам. Только число: кому отказано, не публикуется. */
  readonly count?: number;
  /** Голосование */
  readonly vote: {
    /** За */
    readonly for: number;
    /** Против */
    readonly against?: number;
    /** Воздержались */
    readonly abstained?: number;
    /** Не участвовали из-за конфликта интересов */
    readonly recused?: readonly (string)[];
    /** Не голосовали */
    readonly notVoted?: number;
    /** Решающий голос. Как проголосовал председательствующий; нужен при равенстве голосов. */
    readonly casting?: 'for' | 'against';
    /** Тайное голосование */
    readonly secret?: boolean;
  };
  /** Где сообщено. Для «Первой десятки»: сайт и средства массовой информации. */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Поручения */
  readonly assignments?: readonly ({
    /** Поручение */
    readonly text: string;
    /** Ответственный. Член Комиссии. */
    readonly responsible?: string;
    /** Срок */
    readonly due?: string;
    /** Выполнено */
    readonly doneOn?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
}

/** Отбор. Объявление об отборе и его ход. Имён участников здесь нет и быть не может. */
export interface Selection {
  /** Название */
  readonly title: string;
  /** Уровень резерва */
  readonly level?: string;
  /** Объявлен */
  readonly announcedOn: string;
  /** Приём документов с */
  readonly docsFrom: string;
  /** Приём документов по. Последний день приёма включительно. */
  readonly docsUntil: string;
  /** Место приёма документов */
  readonly place: string;
  /** Требования к кандидатам */
  readonly requirements: readonly (string)[];
  /** Какие документы нужны */
  readonly documents: readonly (string)[];
  /** Должности */
  readonly positions?: readonly (string)[];
  /** Где объявлен */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Как выявляли кандидатов. Способы по разделу 3 методики. */
  readonly discoveredBy?: readonly ('survey' | 'contests' | 'self-nomination' | 'monitoring' | 'other')[];
  /** Этапы */
  readonly stages?: readonly ({
    /** Этап. Код из профиля методики. */
    readonly stage: string;
    /** Начало */
    readonly from: string;
    /** Окончание */
    readonly until?: string;
  })[];
  /** Методы оценки. Коды из профиля методики. */
  readonly methods?: readonly (string)[];
  /** Кто оценивал */
  readonly evaluatedBy?: 'commission' | 'expert-group' | 'organisation';
  /** Решение об экспертной группе. Если оценивала экспертная группа: решение Комиссии, которым она создана. */
  readonly expertGroup?: string;
  /** Сколько человек. Только числа. */
  readonly counts?: {
    /** Подали документы */
    readonly applied?: number;
    /** Допущены */
    readonly admitted?: number;
    /** Прошли оценку */
    readonly assessed?: number;
    /** Включены в резерв */
    readonly included?: number;
  };
  /** Итог */
  readonly outcome?: 'held' | 'not-held' | 'cancelled';
  /** Почему. Причина, без имён и без указания на человека. */
  readonly outcomeNote?: string;
  /** Повторяет отбор */
  readonly repeats?: string;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Отбор: поля, которые можно показать на сайте. */
export type PublicSelection = Selection;

/** Назначение. Назначение человека из резерва на должность. */
export interface Appointment {
  /** Лицо */
  readonly person: string;
  /** Дата назначения */
  readonly date: string;
  /** Должность. Как в акте о назначении. */
  readonly post: string;
  /** Должность из перечня */
  readonly position?: string;
  /** Акт */
  readonly act: string;
  /** Основание назначения */
  readonly basis?: 'from-reserve' | 'competition' | 'attestation' | 'other';
  /** Вид ротации */
  readonly rotation?: 'permanent-transfer' | 'temporary-transfer' | 'extra-duty' | 'swap';
  /** Назначен по */
  readonly until?: string;
  /** Рокировка с */
  readonly swapWith?: string;
  /** Где сообщено */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Назначение: поля, которые можно показать на сайте. */
export interface PublicAppointment {
  /** Лицо */
  readonly person: string;
  /** Дата назначения */
  readonly date: string;
  /** Должность. Как в акте о назначении. */
  readonly post: string;
  /** Должность из перечня */
  readonly position?: string;
  /** Акт */
  readonly act: string;
  /** Основание назначения */
  readonly basis?: 'from-reserve' | 'competition' | 'attestation' | 'other';
  /** Назначен по */
  readonly until?: string;
  /** Где сообщено */
  readonly publications?: readonly ({
    /** Где размещено. Вид источника: сайт администрации, газета, иное СМИ. */
    readonly kind: 'official-site' | 'official-print' | 'media' | 'other-site' | 'social';
    /** Название источника. Название газеты, сайта или передачи. */
    readonly name?: string;
    /** Дата размещения. Когда материал появился. */
    readonly date: string;
    /** Ссылка. Адрес страницы, если материал есть в сети. */
    readonly url?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Материал. Новость, рассказ о карьере, программа, сводный план и другие материалы раздела. */
export interface Material {
  /** Заголовок */
  readonly title: string;
  /** Дата */
  readonly date: string;
  /** По какой день. Для мероприятия или обучения, которое идёт несколько дней. */
  readonly until?: string;
  /** Вид */
  readonly kind: 'career' | 'news' | 'event' | 'training' | 'summary-plan' | 'programme' | 'other';
  /** О ком. Нужно согласие на биографию (bio). */
  readonly person?: string;
  /** Квартал. Год и квартал: 2026-2. */
  readonly quarter?: string;
  /** Место */
  readonly place?: string;
  /** Участников */
  readonly participants?: number;
  /** На какой год. Для сводного плана и программы. */
  readonly year?: number;
  /** Разделы сводного плана. Что есть в плане по пункту 8.9. */
  readonly sections?: readonly ('groups' | 'programmes' | 'forms' | 'terms')[];
  /** Источник финансирования. По разделу 12 методики. */
  readonly financing?: readonly ('local-budget' | 'own-funds' | 'other')[];
  /** Что есть в материале. Шесть частей пункта 13.2. */
  readonly parts?: readonly ('membership' | 'reasons' | 'success' | 'results' | 'assessment' | 'bio')[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Материал: поля, которые можно показать на сайте. */
export type PublicMaterial = Material;

/** Практика. Лучшая муниципальная практика: проблема, что сделали, что измерили. */
export interface Practice {
  /** Название */
  readonly title: string;
  /** Чья практика. Названия муниципалитетов. */
  readonly owners: readonly (string)[];
  /** Тема */
  readonly theme: string;
  /** Год */
  readonly year: number;
  /** Проблема */
  readonly problem: string;
  /** Что сделали */
  readonly actions: readonly (string)[];
  /** Результаты */
  readonly results: readonly ({
    /** Показатель */
    readonly what: string;
    /** Было */
    readonly before?: string;
    /** Стало */
    readonly after: string;
    /** Единица */
    readonly unit?: string;
    /** Откуда число */
    readonly source?: string;
  })[];
  /** Категория */
  readonly category?: 'I' | 'II';
  /** Население */
  readonly population?: number;
  /** Стоимость. Рублей. */
  readonly cost?: number;
  /** Кто делал. Без фамилий. */
  readonly staff?: string;
  /** Риски */
  readonly risks?: readonly (string)[];
  /** Конкурсы */
  readonly contests?: readonly ({
    /** Конкурс */
    readonly name: string;
    /** Год */
    readonly year: number;
    /** Номинация */
    readonly nomination?: string;
    /** Место */
    readonly place?: string;
  })[];
  /** Кто перенял */
  readonly adoptions?: readonly ({
    /** Кто перенял */
    readonly municipality: string;
    /** Папка того, кто перенял. Имя папки муниципалитета на этом сайте: по нему находится его запись. */
    readonly adopterId?: string;
    /** Когда */
    readonly date: string;
    /** Что изменили */
    readonly changed?: string;
    /** Что получили */
    readonly result?: string;
    /** Кто подтвердил */
    readonly confirmedBy?: string;
  })[];
  /** У кого переняли. Практика другого муниципалитета, которую здесь повторили. Считается подтверждённой, когда и он назвал вас среди перенявших. */
  readonly adoptedFrom?: {
    /** Папка муниципалитета. Имя папки того, у кого переняли. */
    readonly municipality: string;
    /** Имя записи. Имя записи о практике, которую переняли. */
    readonly practice: string;
    /** Как называется. Чья это практика и как называется: на случай, если её записи на сайте нет. */
    readonly title?: string;
  };
  /** Та же практика. Другие записи о той же практике: папка муниципалитета, дробь, имя записи. В каталоге они считаются за одну. */
  readonly sameAs?: readonly (string)[];
  /** К кому обратиться. Отдел или управление, без фамилий. */
  readonly contactOffice?: string;
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Практика: поля, которые можно показать на сайте. */
export type PublicPractice = Practice;

/** Рекомендации. Список рекомендаций или предложений и то, что по ним ответили. */
export interface Recommendations {
  /** Название */
  readonly title: string;
  /** Откуда список */
  readonly origin: {
    /** Кто дал */
    readonly body: string;
    /** Вид документа */
    readonly kind: string;
    /** Дата */
    readonly date?: string;
    /** Номер */
    readonly number?: string;
    /** По итогам чего */
    readonly event?: string;
  };
  /** О чём */
  readonly summary?: string;
  /** Какие проблемы названы */
  readonly problems?: readonly (string)[];
  /** Какие задачи поставлены */
  readonly tasks?: readonly (string)[];
  /** Рекомендации */
  readonly items: readonly ({
    /** Номер */
    readonly n: string;
    /** Рекомендация */
    readonly text: string;
    /** Кому */
    readonly addressees: readonly (string)[];
    /** Срок */
    readonly due?: string;
    /** Рекомендованные практики. Какие практики названы образцом: папка муниципалитета, дробь, имя записи. */
    readonly practices?: readonly (string)[];
    /** Перенесён из. Пункт прежнего списка, который здесь повторён. */
    readonly carriedFrom?: {
      /** Список. Папка того, кто ведёт список, дробь, имя записи. */
      readonly list: string;
      /** Пункт */
      readonly n: string;
    };
  })[];
  /** Отчёты об исполнении. Один отчёт может ответить на несколько пунктов. */
  readonly reports?: readonly ({
    /** На какие пункты отвечает */
    readonly covers: readonly (string)[];
    /** Кто сообщил */
    readonly by: string;
    /** Когда */
    readonly date?: string;
    /** Что сообщено */
    readonly text: string;
    /** Состояние */
    readonly status?: 'done' | 'done-late' | 'in-progress' | 'not-done' | 'needs-work' | 'postponed' | 'changed';
    /** Новый срок. Если срок перенесён. */
    readonly newDue?: string;
  })[];
  /** По муниципалитетам */
  readonly matrix?: readonly ({
    /** Пункт */
    readonly n: string;
    /** Муниципалитет */
    readonly municipality: string;
    /** Состояние */
    readonly status: 'done' | 'done-late' | 'in-progress' | 'not-done' | 'needs-work' | 'postponed' | 'changed';
    /** Дата */
    readonly date?: string;
    /** Документ. Чем исполнено: вид, дата и номер акта. */
    readonly document?: string;
  })[];
  /** Сколько муниципалитетов. Если источник называет число муниципалитетов, а не их самих. */
  readonly tally?: readonly ({
    /** Пункт */
    readonly n: string;
    /** Состояние */
    readonly status: 'done' | 'done-late' | 'in-progress' | 'not-done' | 'needs-work' | 'postponed' | 'changed';
    /** Сколько муниципалитетов. Без числа — «остальные». */
    readonly count?: number;
    /** Что именно. Что сделали эти муниципалитеты, словами ответа. */
    readonly what?: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Рекомендации: поля, которые можно показать на сайте. */
export type PublicRecommendations = Recommendations;

/** Инициативы. Предложения, собранные в ходе кампании: сколько по темам и что с ними стало. */
export interface Initiatives {
  /** Название */
  readonly title: string;
  /** Кто собирал */
  readonly collectedBy?: string;
  /** Когда. Как в источнике; год может быть не указан. */
  readonly period?: string;
  /** Всего предложений */
  readonly total: {
    /** Всего */
    readonly value: number;
    /** Приблизительно. true, если в источнике «свыше» или «около». */
    readonly approx?: boolean;
  };
  /** Число тем */
  readonly themeCount?: number;
  /** Темы */
  readonly themes: readonly ({
    /** Тема */
    readonly name: string;
    /** Предложений */
    readonly count?: number;
    /** Приблизительно */
    readonly approx?: boolean;
  })[];
  /** Ход работы */
  readonly course?: readonly (string)[];
  /** Отобранные предложения */
  readonly selected?: readonly ({
    /** Номер */
    readonly n: string;
    /** Предложение */
    readonly text: string;
    /** Тема */
    readonly theme: string;
    /** Состояние */
    readonly status: 'collected' | 'grouped' | 'in-team' | 'at-experts' | 'adopted-as' | 'declined';
    /** Стало практикой */
    readonly becamePractice?: string;
    /** Принято как */
    readonly adoptedAs?: string;
    /** Сколько таких предложений. Если сходные предложения объединены. */
    readonly count?: number;
    /** Путь. Что с предложением делали и когда. */
    readonly steps?: readonly ({
      /** Состояние */
      readonly status: 'collected' | 'grouped' | 'in-team' | 'at-experts' | 'adopted-as' | 'declined';
      /** Когда */
      readonly date?: string;
      /** Что сделано */
      readonly note?: string;
    })[];
    /** Стало практиками. Практики разных муниципалитетов: папка муниципалитета, дробь, имя записи. */
    readonly practices?: readonly (string)[];
    /** Стало рекомендацией. Пункт списка рекомендаций. */
    readonly becameRecommendation?: {
      /** Список. Папка того, кто ведёт список, дробь, имя записи. */
      readonly list: string;
      /** Пункт */
      readonly n: string;
    };
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Инициативы: поля, которые можно показать на сайте. */
export type PublicInitiatives = Initiatives;

/** Организация обучения. Кто учит резерв и с каким результатом. */
export interface Provider {
  /** Название */
  readonly name: string;
  /** Программы */
  readonly programmes: readonly ({
    /** Программа */
    readonly title: string;
    /** Часов */
    readonly hours: number;
    /** Форма */
    readonly form: 'full-time' | 'part-time' | 'remote' | 'mixed';
  })[];
  /** Аккредитация */
  readonly accreditation?: {
    /** Номер */
    readonly number: string;
    /** Действует с */
    readonly since?: string;
    /** Действует до */
    readonly until?: string;
  };
  /** Лицензия */
  readonly licence?: string;
  /** Результаты обученных. Показываются, когда обученных пять и больше. */
  readonly outcomes?: readonly ({
    /** Год */
    readonly year: number;
    /** Обучено */
    readonly n: number;
    /** Показатель */
    readonly metric: string;
    /** Значение */
    readonly value: number;
    /** Единица */
    readonly unit?: string;
    /** Как измерено */
    readonly method: string;
  })[];
  /** Файлы. Приложенные документы. */
  readonly files?: readonly ({
    /** Путь. Путь от папки муниципалитета: files/…, латиницей, без фамилий. */
    readonly path: string;
    /** Название файла. Как файл назван на странице. */
    readonly title: string;
    /** Контрольная сумма. SHA-256 файла. */
    readonly sha256?: string;
  })[];
  /** Исправления. Что в опубликованной записи исправлено и почему. */
  readonly corrections?: readonly ({
    /** Дата исправления */
    readonly date: string;
    /** Что исправлено */
    readonly what: string;
    /** Почему */
    readonly why: string;
  })[];
  /** Признанные отступления. Отступления от Методики, которые действительно были; печатаются на странице. */
  readonly acknowledged?: readonly ({
    /** Правило. Номер правила из сообщения проверки, например A1-4.4. */
    readonly rule: string;
    /** За какой срок. Год (2026) или квартал (2026-1) для ежегодных и квартальных обязанностей. */
    readonly period?: string;
    /** Объяснение. Почему так было на самом деле. */
    readonly note: string;
    /** Кто признал. Должность, без фамилии. */
    readonly by: string;
    /** Дата признания */
    readonly date: string;
  })[];
  /** Дата размещения на сайте. Когда запись впервые размещена на официальном сайте. */
  readonly publishedOn?: string;
  /** Прежние имена записи. Если файл переименован: с прежних адресов читателя переведут сюда. */
  readonly formerIds?: readonly (string)[];
  /** Источник сведений. Откуда взяты сведения, если не из документов администрации. */
  readonly source?: string;
}

/** Организация обучения: поля, которые можно показать на сайте. */
export type PublicProvider = Provider;

export interface RecordTypes {
  municipality: Municipality;
  profile: Profile;
  act: Act;
  position: Position;
  person: Person;
  membership: Membership;
  protocol: Protocol;
  decision: Decision;
  selection: Selection;
  appointment: Appointment;
  material: Material;
  practice: Practice;
  recommendations: Recommendations;
  initiatives: Initiatives;
  provider: Provider;
}

export interface PublicRecordTypes {
  municipality: PublicMunicipality;
  profile: PublicProfile;
  act: PublicAct;
  position: PublicPosition;
  person: PublicPerson;
  membership: PublicMembership;
  protocol: PublicProtocol;
  decision: PublicDecision;
  selection: PublicSelection;
  appointment: PublicAppointment;
  material: PublicMaterial;
  practice: PublicPractice;
  recommendations: PublicRecommendations;
  initiatives: PublicInitiatives;
  provider: PublicProvider;
}
