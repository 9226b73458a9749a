/** Words that begin no name, whatever stands behind them; any other capital may be that of one. */
export const NO_NAME =
  /^(?:To|An?|All|Any|As|At|Both|By|Each|Every|For|From|Further|How|If|In|Its|No|Of|On|Or|Other|Our|Such|That|Their|These|This|Those|Through|Upon|When|Where|Which|Who|With|Within|Without|[A-Z][a-z]+izing)$/;
