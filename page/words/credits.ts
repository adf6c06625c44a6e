/** Agencies, photo stocks and networks that photos are credited to. Compared without case, as whole words. */
export const photoHouses =
  'antara foto|antara|antarafoto|reuters|afp|ap photo|associated press|getty images|getty|epa-efe|epa|xinhua|kyodo|bloomberg|anadolu|shutterstock|istockphoto|istock|thinkstock|thinkstockphotos|pixabay|unsplash|pexels|freepik|dreamstime|depositphotos|wikimedia|wikipedia|instagram|twitter|facebook|youtube|tiktok|istimewa|dok pribadi|dokumentasi|dok|pool|usa today sports|rex|pa wire|pa images|alamy|zuma|imago|sputnik|tass|nasa|screenshot|tangkapan layar|handout|detikcom|detiksport|kompas.com|tempo|liputan6.com|okezone|republika|viva|merdeka.com|tribunnews|tribunnews.com|sindonews|bolasport.com|bola.com|cnn indonesia|suara.com|grid|kapanlagi.com|jawapos.com|media indonesia|beritasatu|inews|idn times|tirto.id';

/** Words before a colon that name who took or owns a picture. */
export const creditLabels =
  'foto|photo|photos|fotografer|photographer|photograph|photography|image|images|picture|pictures|credit|credits|kredit|dok|dokumentasi|sumber foto|foto oleh|photo by|photo credit|image credit|illustration|ilustrasi|grafis|infografis|courtesy|mandatory credit|source|sumber|video|graphic|composite';
