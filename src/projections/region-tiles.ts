/** A subject of the Russian Federation and its square on the map. */
export interface RegionTile {
  /** Three letters that stand on the square. */
  readonly short: string;
  /** ISO 3166-2:RU. That standard has no codes for the last six subjects, so theirs are the project's own. */
  readonly code: string;
  /** With what the OKTMO codes of its municipalities begin. */
  readonly oktmo: string;
  readonly name: string;
  readonly column: number;
  readonly row: number;
}

/** The map: a square for each subject, roughly where it lies. Drawn for this project; squares say nothing of areas and borders. */
const MAP = `
 ··· ··· ··· ··· МУР ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
 ··· ··· ··· ··· КАР АРХ НЕН ЯНА ··· ··· ··· ··· ··· ··· ··· ЧУК ···
 ··· ··· СПБ ЛЕН ВЛГ ··· КОМ ··· ХМА ··· ··· ··· ··· ЯКУ МАГ КАМ ···
 ··· ПСК НВГ ТВЕ ЯРО КОС КИР ПЕР СВЕ ТЮМ ТОМ КЯР ИРК БУР АМУ ХАБ САХ
 КГД СМО КЛЖ МСО ИВА НИЖ МАР УДМ ЧЕЛ КРГ ОМС НСК КЕМ ЗАБ ЕАО ПРИ ···
 ··· БРЯ ТУЛ МСК ВЛА МОР ЧУВ ТАТ БАШ ··· ··· АЛК ХАК ТЫВ ··· ··· ···
 ··· КУС ОРЛ РЯЗ ТАМ ПЕН УЛЬ САМ ОРБ ··· ··· ··· АЛТ ··· ··· ··· ···
 ··· БЕЛ ЛИП ВОР САР ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
 ··· ··· ЛНР РОС ВГГ АСТ ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
 ХЕР ЗАП ДНР КДА СТА КЛМ ··· ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
 СЕВ КРЫ ··· АДЫ КЧР ЧЕЧ ДАГ ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
 ··· ··· ··· ··· КБР СОА ИНГ ··· ··· ··· ··· ··· ··· ··· ··· ··· ···
`;

/** Letters on the square, code, beginning of OKTMO, name. */
const REGIONS = `
АДЫ RU-AD 79 Республика Адыгея
АЛТ RU-AL 84 Республика Алтай
БАШ RU-BA 80 Республика Башкортостан
БУР RU-BU 81 Республика Бурятия
ДАГ RU-DA 82 Республика Дагестан
ИНГ RU-IN 26 Республика Ингушетия
КБР RU-KB 83 Кабардино-Балкарская Республика
КЛМ RU-KL 85 Республика Калмыкия
КЧР RU-KC 91 Карачаево-Черкесская Республика
КАР RU-KR 86 Республика Карелия
КОМ RU-KO 87 Республика Коми
МАР RU-ME 88 Республика Марий Эл
МОР RU-MO 89 Республика Мордовия
ЯКУ RU-SA 98 Республика Саха (Якутия)
СОА RU-SE 90 Республика Северная Осетия — Алания
ТАТ RU-TA 92 Республика Татарстан
ТЫВ RU-TY 93 Республика Тыва
УДМ RU-UD 94 Удмуртская Республика
ХАК RU-KK 95 Республика Хакасия
ЧЕЧ RU-CE 96 Чеченская Республика
ЧУВ RU-CU 97 Чувашская Республика — Чувашия
АЛК RU-ALT 01 Алтайский край
ЗАБ RU-ZAB 76 Забайкальский край
КАМ RU-KAM 30 Камчатский край
КДА RU-KDA 03 Краснодарский край
КЯР RU-KYA 04 Красноярский край
ПЕР RU-PER 57 Пермский край
ПРИ RU-PRI 05 Приморский край
СТА RU-STA 07 Ставропольский край
ХАБ RU-KHA 08 Хабаровский край
АМУ RU-AMU 10 Амурская область
АРХ RU-ARK 11 Архангельская область
АСТ RU-AST 12 Астраханская область
БЕЛ RU-BEL 14 Белгородская область
БРЯ RU-BRY 15 Брянская область
ВЛА RU-VLA 17 Владимирская область
ВГГ RU-VGG 18 Волгоградская область
ВЛГ RU-VLG 19 Вологодская область
ВОР RU-VOR 20 Воронежская область
ИВА RU-IVA 24 Ивановская область
ИРК RU-IRK 25 Иркутская область
КГД RU-KGD 27 Калининградская область
КЛЖ RU-KLU 29 Калужская область
КЕМ RU-KEM 32 Кемеровская область — Кузбасс
КИР RU-KIR 33 Кировская область
КОС RU-KOS 34 Костромская область
КРГ RU-KGN 37 Курганская область
КУС RU-KRS 38 Курская область
ЛЕН RU-LEN 41 Ленинградская область
ЛИП RU-LIP 42 Липецкая область
МАГ RU-MAG 44 Магаданская область
МСО RU-MOS 46 Московская область
МУР RU-MUR 47 Мурманская область
НИЖ RU-NIZ 22 Нижегородская область
НВГ RU-NGR 49 Новгородская область
НСК RU-NVS 50 Новосибирская область
ОМС RU-OMS 52 Омская область
ОРБ RU-ORE 53 Оренбургская область
ОРЛ RU-ORL 54 Орловская область
ПЕН RU-PNZ 56 Пензенская область
ПСК RU-PSK 58 Псковская область
РОС RU-ROS 60 Ростовская область
РЯЗ RU-RYA 61 Рязанская область
САМ RU-SAM 36 Самарская область
САР RU-SAR 63 Саратовская область
САХ RU-SAK 64 Сахалинская область
СВЕ RU-SVE 65 Свердловская область
СМО RU-SMO 66 Смоленская область
ТАМ RU-TAM 68 Тамбовская область
ТВЕ RU-TVE 28 Тверская область
ТОМ RU-TOM 69 Томская область
ТУЛ RU-TUL 70 Тульская область
ТЮМ RU-TYU 71 Тюменская область
УЛЬ RU-ULY 73 Ульяновская область
ЧЕЛ RU-CHE 75 Челябинская область
ЯРО RU-YAR 78 Ярославская область
МСК RU-MOW 45 Москва
СПБ RU-SPE 40 Санкт-Петербург
ЕАО RU-YEV 99 Еврейская автономная область
НЕН RU-NEN 118 Ненецкий автономный округ
ХМА RU-KHM 718 Ханты-Мансийский автономный округ — Югра
ЧУК RU-CHU 77 Чукотский автономный округ
ЯНА RU-YAN 719 Ямало-Ненецкий автономный округ
КРЫ RU-CR 35 Республика Крым
СЕВ RU-SEV 67 Севастополь
ДНР RU-DON 21 Донецкая Народная Республика
ЛНР RU-LUG 43 Луганская Народная Республика
ЗАП RU-ZAP 23 Запорожская область
ХЕР RU-KHE 74 Херсонская область
`;

const cells = MAP.trim()
  .split('\n')
  .map((line) => line.trim().split(' '));

/** How many squares the map is wide and high. */
export const MAP_SIZE = { columns: Math.max(...cells.map(({ length }) => length)), rows: cells.length };

/** All subjects with their squares. */
export const REGION_TILES: readonly RegionTile[] = REGIONS.trim()
  .split('\n')
  .map((line) => {
    const [short = '', code = '', oktmo = '', ...name] = line.split(' ');
    const row = cells.findIndex((cell) => cell.includes(short));
    return { short, code, oktmo, name: name.join(' '), row, column: cells[row]?.indexOf(short) ?? -1 };
  });
