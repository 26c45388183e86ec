import { spanishOffices, spanishPeople } from './es-people.ts';
import { spanishCarriers, spanishIdioms, spanishParticiples, spanishVerbs } from './es-verbs.ts';
import type { SpeechTable } from './table.ts';

export const spanish: SpeechTable = {
  language: 'es',
  verbs: spanishVerbs,
  plain: ``,
  participles: spanishParticiples,
  idioms: spanishIdioms,
  carriers: spanishCarriers,
  auxiliaries: `ha han he había habían haya habría habrían hubo`,
  clitics: `se le les lo la los las me te nos`,
  particles: ``,
  accordingTo: `
    según
    según palabras de
    a juzgar por
    de acuerdo con
    de acuerdo al
    de acuerdo a
    a juicio de
    a juicio del
    a ojos de
    a ojos del
    a decir de
    a decir del
    al decir de
    en palabras de
    en palabras del
    en opinión de
    en opinión del
    en boca de
    en boca del
    en la opinión de
    en versión de
    en versión del
    en expresión de
    en expresión del
    por boca de
    conforme a
    para`,
  accordingToThem: `
    a su juicio
    en su opinión
    a su entender
    a su parecer
    según él
    según ella
    en sus palabras
    según sus palabras`,
  accordingToAfter: `
    dixit`,
  pointingBack: `
    con estas palabras
    con esas palabras
    con esta frase
    con esa frase
    con estos términos
    en estos términos
    en esos términos
    así lo
    así se expresó
    así se expresaba
    así se pronunció
    así habló
    así respondió
    así resume
    así resumió
    la frase es de
    son palabras de
    las palabras son de
    quien habla es
    quien lo dice es
    lo dice
    lo cuenta
    lo explica
    lo resume`,
  relays: `citó cita citando`,
  relayedFrom: ``,
  titles: `sr sra srta señor señora dr dra d dña lic ing presidente presidenta primer primera ministro ministra general coronel jeque don doña
    capitán teniente comandante sargento almirante comisario rey reina príncipe princesa papa cardenal monseñor padre sor fray doctor
    doctora senador senadora diputado diputada embajador embajadora profesor profesora`,
  roles: `minero mineros portavoces alto alta altos vice ex exministro exministra expresidente expresidenta exalcalde exalcaldesa exdirector exdirectora
    cabeza número fuente fuentes mano voz alcaldesa jueza lideresa presidenta jefa cancillera ministrable militares`,
  people: spanishPeople,
  titleNouns: `
    dr doctor: médico doctor
    dra doctora: médica doctora
    monseñor: obispo prelado
    padre fray: sacerdote religioso cura
    sor: monja religiosa
    jeque: imán
    general coronel comandante capitán teniente sargento almirante: militar oficial uniformado`,
  inscriptions: `pancarta cartel pintada letrero rótulo grafiti inscripción pegatina camiseta placa titular portada lema leyenda divisa afiche`,
  epithets: `israelí libanés libanesa libanesas libaneses estadounidense norteamericano norteamericana americano americana
    francés francesa británico británica iraní sirio siria palestino palestina español española ruso rusa turco turca
    egipcio egipcia alemán alemana italiano italiana argentino argentina mexicano mexicana chileno chilena colombiano colombiana
    inglés inglesa escocés escocesa irlandés irlandesa galés austríaco austriaca suizo suiza belga neerlandés neerlandesa holandés
    holandesa portugués portuguesa griego griega chipriota kurdo kurda danés danesa sueco sueca noruego noruega finlandés finlandesa polaco polaca
    checo checa eslovaco eslovaca húngaro húngara rumano rumana búlgaro búlgara serbio serbia croata bosnio bosnia esloveno eslovena albanés
    ucraniano ucraniana bielorruso georgiano georgiana armenio armenia jordano iraquí saudí qatarí catarí emiratí yemení tunecino tunecina
    argelino argelina marroquí saharaui senegalés senegalesa maliense nigeriano nigeriana camerunés congoleño etíope somalí sudanés sudanesa
    canadiense cubano cubana dominicano dominicana haitiano haitiana guatemalteco guatemalteca hondureño hondureña salvadoreño salvadoreña
    nicaragüense costarricense panameño panameña venezolano venezolana ecuatoriano ecuatoriana peruano peruana boliviano boliviana brasileño
    brasileña uruguayo uruguaya paraguayo paraguaya chino china japonés japonesa coreano coreana indio india afgano afgana pakistaní australiano
    australiana europeo europea africano africana europeísta catalán catalana vasco vasca gallego gallega andaluz andaluza madrileño madrileña
    barcelonés sevillano sevillana valenciano valenciana aragonés aragonesa asturiano asturiana canario canaria murciano murciana manchego
    vallisoletano donostiarra bilbaíno navarro navarra riojano riojana extremeño extremeña cántabro cántabra mallorquín balear bonaerense
    porteño porteña rosarino rosarina cordobés cordobesa limeño limeña tapatío capitalino popular comunista ecologista independentista
    nacionalista peronista kirchnerista chavista petrista correísta aludido aludida interesado interesada
    republicano republicana demócrata socialista conservador conservadora laborista liberal`,
  offices: spanishOffices,
  unnamed: `funcionario funcionarios funcionaria portavoz portavoces fuente fuentes diplomático diplomáticos diplomática oficial oficiales asesor
    testigo testigos vecino vecina vecinos vecinas experto expertos experta analista negociador alto alta hombre mujer joven chico chica
    madre padre hijo hija marido esposa hermano hermana amigo amiga compañero compañera dirigente responsable miembro cargo militar soldado
    policía agente investigador investigadora bombero bomberos rescatista médico médica enfermera enfermero profesor profesora maestro
    maestra estudiante alumno alumna jubilado jubilada comerciante panadero trabajador trabajadora empleado empleada obrero
    transeúnte usuario usuaria viajero viajera pasajero pasajera cliente clienta manifestante espectador turista adolescente
    superviviente sobreviviente refugiado refugiada desplazado desplazada diputado diputada senador ministro ministra concejal veterano
    veterana integrante interlocutor periodista lector abogado abogada agricultor conductor sindicalista anciano anciana niño niña señor
    señora abuela abuelo pareja residente socorrista`,
  institutions: `misión oficina ministerio ejército gobierno ejecutivo administración consejo comité agencia comunicado diario periódico cadena
    televisión radio presidencia embajada partido casa parlamento policía texto declaración informe movimiento grupo rotativo semanario
    revista emisora página portal web nota documento auto sentencia resolución carta consejería conselleria delegación ayuntamiento
    alcaldía diputación junta generalitat gobernación municipio comunidad xunta cabildo concejalía tribunal juzgado corte fiscalía
    procuraduría defensa acusación audiencia supremo defensoría cancillería secretaría departamento servicio estado organización
    organismo asociación federación confederación sindicato central unión plataforma colectivo fundación ong empresa compañía firma
    sociedad banco entidad dirección redacción gerencia congreso senado cámara asamblea comisión autoridad autoridades instituto
    universidad rectorado academia hospital laboratorio observatorio centro club equipo entorno palacio coalición alianza frente
    milicia minera petrolera eléctrica automotriz farmacéutica naviera constructora cervecera tecnológica aseguradora
    productora editorial consultora fábrica guerrilla oposición patronal cooperativa operadora aerolínea onu otan fifa uefa afp efe reuters ap aemet kremlin pentágono
    moncloa zarzuela hezbolá hizbulá hamás mensaje escrito estudio encuesta acta manifiesto petición denuncia querella fuerzas
    guardia protección dgt renfe adif pp psoe vox sumar podemos ccoo ugt ceoe oms unicef fmi`,
  forces: `ejército`,
  documents: `comunicado nota`,
  pronouns: `él ella ellos ellas quien quienes que yo nosotros alguien`,
  feminine: `ella la una sra señora doña dña esta aquella mujer madre hija esposa hermana vecina`,
  masculine: `él el un sr señor don este aquel hombre padre hijo marido hermano`,
  anaphors: ``,
  oneOfThem: `
    uno de ellos
    una de ellas
    otro de ellos
    otra de ellas
    este último
    esta última
    el mismo
    la misma
    el otro
    la otra
    el segundo
    la segunda`,
  latter: `último última mismo misma`,
  determiners: `el la los las un una unos unas su sus este esta estos estas ese esa aquel aquella dos tres varios varias algunos algunas nuestro nuestra`,
  indefinite: `un una unos unas dos tres varios varias algunos algunas`,
  articles: `el la los las`,
  possessives: `su sus`,
  wordings: `palabras expresión fórmula términos versión relato opinión juicio cálculo cálculos estimación estimaciones análisis lectura
    comunicado declaración explicación balance recuento`,
  linksToPlaces: `ante`,
  links: `de del la el los las y al bin ben van von der den ter di da do dos della`,
  and: `y e`,
  stops: `en a al con sin por para desde hasta entre contra sobre tras ante bajo durante mediante según que quien cuando donde
    como si pero o u y e ni porque aunque mientras también además ya no nunca muy más menos todo lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche
    semana mes año es son era fue fueron ser sido está están ha han había se lo le les me te nos yo él ella este así pues aquí
    asimismo igualmente finalmente entonces luego después antes ahora entretanto sino incluso solo sólo apenas casi siempre quizá quizás
    tampoco tanto ello esto eso aquello preguntado preguntada preguntados cuestionado cuestionada consultado consultada interrogado
    contactado contactada resultado respuesta conclusión balance explicación motivo objetivo consecuencia comentario cómo qué
    dónde cuándo quién allí ahí acá hacia dentro fuera cerca lejos salvo excepto pese gracias debido cuyo cuya estaba estaban eran tiene
    tienen tenía hay hubo habría hacía hace habían sean sea su sus esta estos estas ese esa`,
  oblique: `con a al por para contra en ante desde sobre durante tras del hacia sin entre bajo mediante hasta junto pese según`,
  impersonal: `alguien`,
  spokenFrom: `en desde`,
  between: `ha han había también además se ayer hoy lunes martes miércoles jueves viernes sábado domingo ya mismo misma mañana tarde noche
    anoche luego después entonces asimismo igualmente igual inmediatamente enseguida víspera día siguiente pasado pasada semana mes año
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre madrugada mediodía tajante categórico
    contundente rotundo rotunda visiblemente así pues incluso solo aún todavía antes primero primera hora última recientemente nuevo
    vez más nunca siempre casi jornada fin parte lado turno`,
  addressees: ``,
  givesName: `
    llamado
    llamada
    de nombre
    que se llama
    se llama
    que dijo llamarse
    que dice llamarse
    que se identificó como
    que se presentó como
    que se identifica como
    que se presenta como`,
  entitling: 'titulado titulada titulados tituladas encabezado encabezada',
  naming: `llamado llamada llamados denominado denominada titulado titulada apodado apodada diario periódico cadena película libro novela
    bautizado bautizada canción álbum disco exposición serie revista mote alias lema eslogan palabra palabras término expresión título
    etiqueta etiquetado documental obra cuadro programa`,
};
