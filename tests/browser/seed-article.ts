/** The page the project began with: its text is that of the article, the rest of the page is ours. */
export const seedUrl = 'https://www.tempo.co/dunia/bicara-dengan-menhan-rusia-as-serukan-gencatan-senjata';

/** Its headline. */
export const seedTitle = 'Bicara dengan Menhan Rusia, AS Serukan Gencatan Senjata';
