const setOf = (words: string): ReadonlySet<string> => new Set(words.split('|'));

/** Agencies, photo stocks, networks and houses that pictures are credited to. Lower case; one to three words. */
export const photoHouses = setOf(
  'antara foto|antara|antarafoto|antaranews|reuters|afp|ap photo|ap|associated press|getty images|getty|epa-efe|epa|xinhua|kyodo|bloomberg|anadolu|shutterstock|shutterstock.com|istockphoto|istock|thinkstock|thinkstockphotos|pixabay|unsplash|pexels|freepik|dreamstime|depositphotos|wikimedia|wikipedia|instagram|twitter|facebook|youtube|tiktok|istimewa|ist|dok pribadi|dokumentasi|dok|pool|usa today sports|rex|pa wire|pa images|pa|alamy|zuma|imago|sputnik|tass|nasa|screenshot|tangkapan layar|handout|detikcom|detiksport|detik.com|kompas.com|tempo|tempo.co|liputan6.com|okezone|okezone.com|republika|viva|viva.co.id|merdeka.com|tribunnews|tribunnews.com|sindonews|bolasport.com|bola.com|cnn indonesia|suara.com|grid|kapanlagi.com|jawapos.com|media indonesia|beritasatu|inews|idn times|tirto.id|bbc|cnn',
);

/** Words before a colon (or `by`) that name who took or owns a picture. Lower case; one or two words. */
export const creditLabels = setOf(
  'foto|photo|photos|fotografer|photographer|photograph|photography|image|images|picture|pictures|credit|credits|kredit|dok|dokumentasi|sumber foto|foto oleh|photo credit|image credit|illustration|ilustrasi|grafis|infografis|courtesy|mandatory credit|source|sumber|graphic|composite|copyright photo',
);

/** Credits that name where a text is from rather than a picture, unless a picture's house stands in them. */
export const sourceLabels = setOf('sumber|source');
