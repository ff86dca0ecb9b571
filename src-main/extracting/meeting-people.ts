/** Words for those who meet without being named, and for those whose coming together is no meeting. */

/** Holders of offices, delegations and bodies: « les deux délégations », « the ministers ». */
export const GROUP =
  /(?<!\p{L})(?:(?:vice-)?ministres?|présidente?s?|(?:vice-)?chef(?:fe)?s?|délégations?|dirigeante?s|ambassad(?:eur|rice)s?|négociat(?:eur|rice)s|expert(?:e?s)?|responsables|parties|belligérants|envoyée?s?|émissaires?|médiat(?:eur|rice)s?|gouverneure?s?|préf[eè]te?s?|maires|élue?s|députée?s?|sénat(?:eur|rice)s?|parlementaires|commissions?|comités?|conseil(?:lers|lères)?|assemblée|directeurs|directrices|généraux|officiers|diplomates|hommes|dirigeants|bailleurs|donateurs|représentante?s?|alliés|partenaires|secrétaires?|homologues?|camps|notables|évêques|magistrats|mission|ministers?|presidents?|premiers?|leaders|delegat(?:ions?|es)|envoys?|ambassadors?|officials|chiefs?|mediators?|governors?|lawmakers|deputies|senators?|experts|negotiators|donors|commanders|generals|officers|diplomats|sides|parties|representatives|counterparts?|committee|team|secretary)(?!\p{L})/iu

/** Bodies that hear people. */
export const BODY =
  /(?<!\p{L})(?:commissions?|comité|conseil|conseillers|assemblée|sénat|sénateurs|députés|parlement|parlementaires|chambre|congrès|rapporteurs|élus|committee|council|assembly|senate|senators|parliament|lawmakers|congress|house|commons|lords|(?:nous|vous)[^\S\n](?:vous|nous))(?!\p{L})/iu

export const COURT =
  /(?<!\p{L})(?:tribuna(?:l|ux)|procès|cour d[’'](?:assises|appel)|cour pénale|juges?|parquet|procureure?|avocate?s?|accusée?s?|prévenue?s?|gendarmes?|gendarmerie|police|policiers|enquêteurs|courts?|trial|judges?|lawyers?|prosecutors?|defendants?|appeal|verdict)(?!\p{L})/iu

export const CROWD =
  /(?<!\p{L})(?:manifestante?s|supporte(?:u?rs|rices)|fidèles|pèlerins|habitants|jeunes|étudiante?s|fans|spectateurs|foule|milliers|centaines|fidèles|riverains|voisins|endeuillés|touristes|protesters|crowds?|thousands|hundreds|dozens|mourners|worshippers|residents|supporters|pilgrims|tourists|relatives)(?!\p{L})/iu

/** Those who speak for others or look on from outside: they are not at a meeting because they speak of it. */
export const STAFF =
  /(?<!\p{L})(?:porte-parole|spokes|analyste|analyst|journaliste|journalist|reporter|correspondant|chercheu|researcher|professeur|professor|politologue|politiste|historien|témoin|witness|habitant|resident|avocat|lawyer|opposant|député|sénateur|sociologue|économiste|économist|expert|militant|activist|nurse|infirmi|trader|auteur|author|romanci|écrivain)/iu
