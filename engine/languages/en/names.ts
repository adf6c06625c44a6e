import { once } from '../../once.ts';
import { givenNames as indonesian } from '../id/names.ts';
import { list } from './list.ts';

/** First names of women, lower case. */
const ofWomen = `
abigail ada adele adriana agnes aisha alana alejandra alexandra alexandria alexis alice alicia alina alison allison alyssa amanda amber amelia amina amy ana anastasia andrea angela angelica angelina angie anita ann anna anne annette annie antoinette april ariana ashley astrid audrey ava ayesha
barbara beatrice becky belinda bella bernadette bernice beth bethany betsy betty beverly bianca bonnie brenda briana bridget brittany brooke camila camilla candace carla carly carmen carol carole caroline carolyn carrie cassandra cassidy catherine cathy cecilia cecile celia charlene charlotte chelsea cheryl chloe christina christine cindy claire clara
clarissa claudia colleen connie constance cordelia cornelia courtney crystal cynthia daisy dana daniela danielle daphne darlene dawn deborah debbie debra deirdre delia delphine denise diana diane dianne dina dolores donna dora doreen doria doris dorothy edith eileen elaine eleanor elena elisabeth elise eliza elizabeth ella ellen eloise elsa elsie emilia emily emma erica erika erin
esme esther ethel eugenia eva eve evelyn faith fatima faye felicia felicity fiona florence frances francesca frieda gabriela gabrielle gail gemma genevieve georgia georgina geraldine gertrude gillian gina ginger giorgia gladys glenda gloria grace greta gretchen gwen gwendolyn hannah harriet hazel heather heidi helen helena helene henrietta hilary hillary holly hope huma ida ilhan imelda
ines ingrid irene iris irina irma isabel isabella isabelle ivana ivanka ivy jacinda jackie jacqueline jane janet janice janine jasmine jean jeanette jeanne jen jenna jennifer jenny jessica jill joan joanna joanne jocelyn jodi jodie josephine joy joyce juanita judith judy julia juliana julie juliet june kaitlan kamala karen karin karina kate katherine katharine kathleen kathryn kathy katie katrina kay
kayla kayleigh keisha kellyanne kelly kendra kerry kim kimberly kirsten kirsty kristen kristi kristin kristina kyrsten lara larissa laura lauren laurie lea leah leila lena leslie leticia letitia liane lila lillian lily lina linda lindsay lindsey lisa liz loretta lori lorraine louise lucia lucille lucy luisa lydia lynn lynne mabel mackenzie maddie madeleine madeline madison mae maggie
malala mandy marcia margaret margarita margot maria mariam mariana marianne marie marilyn marina marion marissa marjorie marlene marsha martha marta mary matilda maureen maxine maya megan meghan melania melanie melinda melissa mercedes meredith mia michelle mildred mimi mindy miranda miriam moira mollie molly mona monica muriel myra nadia nadine nancy naomi natalia natalie natasha nellie nicola nicole nikki
nina nora norma octavia olga olivia ophelia oprah pamela patricia patsy patti patty paula pauline pearl peggy penelope penny petra phoebe phyllis pippa polly priscilla priti priya rachel ramona rebecca regina renata renee rhonda rita roberta robin rosa rosalind rose rosemary roxanne ruth sabrina sadie sally samantha sandra sandy sara sarah savannah selena serena shannon sharon sheila shelly sheri sherry shirley
sienna silvia simone sofia sonia sonya sophia sophie stacey stacy stella stephanie sue susan susana susie suzanne svetlana svitlana sylvia tabitha tamara tammy tania tanya tara tatiana tatyana taylor teresa tess tessa thea thelma theresa tiffany tina toni tracey tracy tricia trudy ursula ursuline valentina valerie vanessa vera veronica victoria viola violet virginia vivian vivienne wanda wendy whitney whoopi wilhelmina winifred winona
yasmin yolanda yulia yvette yvonne zainab zara zoe kaja sanna mette magdalena oleksandra ksenia zuzana liudmila maia rosario megawati retno puan khalida nadiya aminata ngozi graca winnie nozipho
`;

/** First names of men, lower case. */
const ofMen = `
aaron abu abdul abdullah abraham abu adam adel adrian ahmad ahmed aidan al alan albert alberto alec alejandro aleksandr alex alexander alexei alfonso alfred ali alistair allan allen alvin amir amos anders andre andrea andreas andrei andrew andriy andrii andrzej andy angus anthony antoine anton antonio antony archie ari armando arnold arthur arturo asif austin
barack barry bart bashar basil ben benedict benjamin benny bernard bernardo bernie bert bill billy bjorn blake bob bobby boris boyd brad bradley brandon brendan brent brett brian bruce bryan burt byron caleb calvin cameron carl carlo carlos carlton carter casey cecil cedric chad charles charlie chester chris christian christoph christophe christopher chuck clarence clark claude claudio clay clayton clement
cliff clifford clint clinton clive clyde cody colin colm conor conrad corey cornelius cory craig curtis cyril cyrus dale dallas damian damien damon dan daniel danny dario darrell darren darryl dave david davis dean dennis denis derek dermot derrick desmond devin dick diego dietrich dimitri dimitry dmitri dmitry dmytro domenico dominic dominique don donald donnie doug douglas drew duane duncan dustin dwayne dwight dylan
earl ed eddie edgar edmund eduardo edward edwin eli elias elijah elliot elliott ellis elon elvis emanuel emil emmanuel emmett enrico enrique eric erik ernest ernesto ernie esteban ethan eugene evan evgeny fabio faisal farid federico felipe felix ferdinand fernando fidel finn floyd francesco francis francisco francois frank frankie franklin franz fred freddie frederick friedrich fritz gabriel gareth garrett
garry gary gavin gene geoff geoffrey george gerald gerard gerry gianni gideon gilbert giles giorgio giovanni giulio giuseppe glen glenn gordon graham grant greg gregg gregory guido guillaume guillermo gunther gustavo guy hakeem hamid hamza hank hans harold harrison harry harvey hashim hassan hector heinrich helmut henning henri henry herb herbert herman hideo hiroshi horacio horst howard hubert hugh hugo humphrey husain
hussein ian ibrahim idris ignacio igor ilya immanuel imran ion ira irving isaac ismail israel ivan ivo jack jackson jacob jacques jaime jair jake jakob james jamie jamil jan janusz jared jarrod jason javier jay jeb jed jeff jeffrey jens jeremiah jeremy jermaine jerome jerry jesse jesus jim jimmy joachim joao joaquin joe joel joerg johan johann johannes john johnny jon jonah jonas jonathan jordan jorge jose josef joseph
josh joshua josep juan judd jude jules julian julio julius justin kai karl karim kazuo keir keith kelvin ken kenneth kenny kent kevin khaled khalid khan kirk klaus konstantin krzysztof kurt kyle lance larry lars laurence laurent lawrence lech lee len leo leon leonard leonardo leonid leopold leroy les lester levi lewis lex liam lincoln lindsey lionel lloyd logan lorenzo lou louis lucas luciano luigi luis luiz lukas luke luther
maarten mahathir mahmoud malcolm malik manfred manny manuel marc marcel marcelo marco marcos marcus mario marios mark marko markus marlon marshall martin marty marvin mateo matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehmet mel melvin michael michel miguel mike mikhail miles milo milton mitch mitchell mohamed mohammad mohammed mohsen moises monty morgan morris moses muhammad murray mustafa mykhailo mykola
narendra nate nathan nathaniel neal ned neil nelson newt nicholas nick nicolas nigel nikita nikolai nikolas noah noel norbert norm norman olaf oleg oleh oleksandr oleksii oleksiy oliver olivier omar orlando osama oscar oswald otto owen pablo paddy pascal pat patrick paul paulo pavel pavlo pedro percy perry pete peter petr petro phil philip philippe phillip pierre pieter piers piotr preston quentin rafael raffaele rahul raj rajesh ralph
ramon ramzan rand randall randy rashid raul ravi ray raymond recep reg reggie reginald reince rene reuben rex reza ricardo richard richie rick ricky rishi rob robbie robert roberto rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy ruben rudolf rudolph rudy rufus rupert russ russell ryan sadiq salman salvador salvatore sam samir samuel sanjay santiago saul scott sean sebastian serge sergei sergey serhii serhiy sergio
seth seymour shane shaun shawn sheldon sherman shinzo sid sidney silvio simon sol solomon spencer stan stanislav stanley stefan stefano stephan stephen steve steven stewart stuart suleiman syed tarek tariq ted terence terrence terry thabo thad theo theodore thierry thom thomas tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy tucker tyler tyrone umar umberto valery vance vernon viceroy victor viktor
vijay vince vincent vincenzo virgil vitali vitaliy vito vivek vlad vladimir volodymyr wade wallace wally walt walter ward warren wayne wendell werner wes wesley wilbur wiley will willard willem william willie wilson winston wolf wolfgang woodrow xavier xi yahya yair yasser yevgeny yitzhak yoav yoshihide yuri yusuf yves zac zach zachary zane zbigniew zoran dylann trayvon stephane ferit yevhen
joko prabowo susilo basuki agus budi bambang sri mohamad muhamad dedi eko hendra jusuf luhut mahfud gibran anies ridwan tito wiranto retno najib anwar muhyiddin abang jayum bui xuan nguyen tran kim park moon yoon shigeru fumio yoshi narayan amit arvind manmohan nawaz shehbaz bilawal hamad tamim abdel ayman tedros kwame olusegun muhammadu bola uhuru raila yoweri hage nangolo sadeq
`;

/** First names of women, to tell whom `she` can mean. */
export const feminineNames: ReadonlySet<string> = new Set(ofWomen.split(/\s+/).filter(Boolean));

/** First names of men, to tell whom `he` can mean. Names of both stand in neither. */
export const masculineNames: ReadonlySet<string> = new Set(
  ofMen.split(/\s+/).filter((name) => name !== '' && !feminineNames.has(name)),
);

/** Ordinary words and places that open sentences more often than names do. */
const ordinary = new Set(
  list(
    'will, may, hope, june, israel, georgia, al, ion, ward, guy, van, dawn, joy, faith, viceroy, sheikh, khan, park, earl, ivy, pearl, violet, penny, dale',
  ),
);

/** Names of the archipelago that are English words. */
const english = new Set(
  list(
    'said, risky, novel, lucky, rocky, mega, prima, nova, dharma, made, dick, dede, sandy, pan, ping, sari, data, tin, cut, ace, nike, marine, yoga, pep, jaya, ova, puma, marten, fuji, toto, dean, hun, ming, shin',
  ),
);

/** Common first words of people's names, lower case; those of Indonesia as well, whose news is read in English too. */
export const givenNames = once((): readonly string[] => [
  ...new Set([
    ...[...feminineNames, ...masculineNames].filter((name) => !ordinary.has(name)),
    ...indonesian.filter((name) => name.length > 2 && !english.has(name) && !ordinary.has(name)),
  ]),
]);
