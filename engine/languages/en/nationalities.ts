/** Adjectives of countries and peoples that are written with a capital, lower case; those that are usual first names are left out. */
export const nationalities: ReadonlySet<string> = new Set(
  `afghan albanian algerian american andorran angolan argentine argentinian armenian australian austrian azerbaijani bahamian bahraini bangladeshi barbadian basque belarusian belgian belizean beninese bhutanese bolivian bosnian botswanan brazilian british
  bruneian bulgarian burkinabe burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian comorian congolese corsican croatian cuban cypriot czech danish djiboutian dominican dutch ecuadorean ecuadorian egyptian emirati english
  eritrean estonian ethiopian european fijian filipino finnish flemish french gabonese gambian georgian german ghanaian greek greenlandic grenadian guatemalan guinean guyanese haitian honduran hungarian icelandic indian indonesian iranian iraqi irish israeli italian ivorian
  jamaican japanese jordanian kashmiri kazakh kenyan korean kosovar kurdish kuwaiti kyrgyz lao laotian latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
  montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian panamanian papuan paraguayan peruvian philippine polish portuguese qatari romanian russian rwandan salvadoran salvadorean samoan saudi scottish
  senegalese serb serbian singaporean slovak slovakian slovene slovenian somali spanish sudanese surinamese swazi swedish swiss syrian taiwanese tajik tanzanian thai tibetan togolese tongan tunisian turkish turkmen tuvaluan ugandan ukrainian uruguayan uyghur uzbek vanuatuan
  venezuelan vietnamese welsh yemeni zambian zimbabwean african asian arab western swede dane briton spaniard pole finn turk scot frenchman frenchwoman englishman englishwoman irishman irishwoman dutchman dutchwoman welshman welshwoman scotsman texan californian floridian
  new-yorker londoner parisian south north central`
    .split(/\s+/)
    .filter(Boolean),
);
