/** How duties are called in lists of deadlines and in the calendar. */
export const dutyNames = {
  'approve-list': 'утвердить актом список включённых',
  'announce-appointment': 'сообщить о назначении на сайте',
  'publish-decisions': 'разместить протокол на сайте',
  'approve-summary-plan': 'утвердить сводный план подготовки',
  'review-plan-results': 'рассмотреть итоги выполнения планов',
  'review-everyone': 'решить по каждому: оставить или исключить',
  'publish-career-material': 'опубликовать материал о карьере человека из резерва',
  'do-assignment': 'выполнить поручение Комиссии',
  'personnel-report': 'кадровой службе: сведения о выполнении планов за квартал',
  'reservist-report': 'резервистам: отчёты за квартал',
  'personnel-yearly-report': 'кадровой службе: годовой отчёт',
  'yearly-rotation': 'главе и руководителям: анализ резерва и ротация',
};
