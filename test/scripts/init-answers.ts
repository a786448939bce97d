/** Answers to all questions of `init`, about a place that does not exist. */
export const ANSWERS = `name: Ольховский муниципальный округ
kind: муниципальный округ
region: Среднереченская область
timeZone: Europe/Samara
siteUrl: https://olkhovka.example/rezerv/
secretary: главный специалист по кадрам
hours: пн–пт 9:00–17:00
phones: +7 (000) 000-00-01; +7 (000) 000-00-02
postalAddress: 000000, с. Ольховка, ул. Новая, 1
email: rezerv@olkhovka.example
federal: https://rezerv-portal.example/
regional: https://region.example/rezerv/
forge: gitlab
repository: https://git.olkhovka.example/okrug/rezerv.git
owners: '@petrova @okrug/otdel'
`;
