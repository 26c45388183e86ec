import type { SpeechTable } from './table.ts';

export const spanish: SpeechTable = {
  language: 'es',
  verbs: {
    said: `
      decir: dijo dijeron dice dicen dicho diciendo decía
      declarar: declaró declararon declara declarado declarando
      señalar: señaló señalaron señala señalado señalando
      indicar: indicó indicaron indica indicado indicando
      explicar: explicó explicaron explica explicado explicando
      manifestar: manifestó manifestaron manifestado
      anunciar: anunció anunciaron anuncia anunciado
      informar: informó informaron informa informado
      escribir: escribió escribieron escribe escrito
      subrayar: subrayó subraya subrayado subrayando recalcó recalcado enfatizó destacó destacado
      precisar: precisó precisado puntualizó matizó
      comentar: comentó comenta comentado apuntó
      responder: respondió responde contestó respondido
      recordar: recordó recuerda recordado
      confirmar: confirmó confirmaron confirmado
      contar: contó relató
      citar: citó citando
      concluir: concluyó sentenció zanjó
      expresar: expresó expresado
      reiterar: reiteró reiterado insistió insistido`,
    denied: `
      negar: negó negaron niega negado desmintió desmintieron desmentido
      rechazar: rechazó rechazaron rechazado`,
    claimed: `
      afirmar: afirmó afirmaron afirma afirmado afirmando
      asegurar: aseguró aseguraron asegura asegurado asegurando
      sostener: sostuvo sostiene sostenido
      alegar: alegó acusó acusado argumentó defendió`,
    warned: `
      advertir: advirtió advirtieron advierte advertido alertó
      amenazar: amenazó amenazado prometió`,
    added: `
      añadir: añadió añadieron añade añadido añadiendo agregó agregado
      continuar: continuó prosiguió`,
    asked: `
      preguntar: preguntó preguntado
      pedir: pidió pidieron pide pedido instó exigió reclamó`,
    other: `
      considerar: consideró considera considerado estimó opinó
      denunciar: denunció denunciado condenó criticó
      calificar: calificó califica calificado describió tildó llamó
      hablar: habló hablado
      reconocer: reconoció reconoce reconocido admitió
      lamentar: lamentó celebró`,
  },
  plain: ``,
  participles: `citando diciendo declarando señalando indicando explicando subrayando afirmando asegurando añadiendo`,
  auxiliaries: `ha han había habían haya`,
  clitics: `se le les lo la los las me te nos`,
  particles: ``,
  accordingTo: `
    según
    de acuerdo con
    a juicio de
    en palabras de`,
  accordingToThem: ``,
  accordingToAfter: ``,
  pointingBack: `
    con estas palabras
    con esas palabras
    con esta frase
    con esa frase`,
  relays: `citó cita citando`,
  relayedFrom: ``,
  titles: `sr sra señor señora dr dra presidente presidenta primer ministro ministra general coronel jeque don doña`,
  roles: `funcionario funcionarios funcionaria portavoz portavoces asesor asesora jefe líder dirigente ministro ministra
    presidente presidenta enviado enviada emisario mediador embajador embajadora diplomático diplomáticos fuente fuentes
    director directora analista experto profesor abogado comandante oficial oficiales general senador diputado candidato
    secretario negociador testigo vecino periodista representante alto alcalde hombre mujer mandatario`,
  offices: `
    prime minister: primer ministro | primera ministra | jefe de gobierno | jefe del gobierno | premier | presidente del gobierno
    president: presidente | presidenta | mandatario | jefe de estado
    foreign minister: ministro de exteriores | ministro de asuntos exteriores | canciller | jefe de la diplomacia
    defence minister: ministro de defensa
    secretary of state: secretario de estado
    secretary of defense: secretario de defensa | jefe del pentágono
    speaker: presidente del parlamento | líder del parlamento | jefe del parlamento
    secretary-general: secretario general | líder de hezbolá | jefe de hezbolá
    envoy: enviado | enviado especial | mediador | emisario
    spokesman: portavoz | vocero | vocera
    ambassador: embajador | embajadora
    chief of staff: jefe del estado mayor | jefe de estado mayor
    energy minister: ministro de energía
    finance minister: ministro de finanzas
    security minister: ministro de seguridad nacional
    adviser: asesor | asesora | consejero`,
  unnamed: `funcionario funcionarios funcionaria portavoz fuente fuentes diplomático diplomáticos oficial oficiales asesor
    testigo testigos vecino vecinos experto analista negociador alto hombre mujer`,
  institutions: `oficina ministerio ejército gobierno administración consejo comité agencia comunicado diario periódico cadena
    televisión radio presidencia embajada partido casa parlamento policía texto declaración informe movimiento grupo`,
  documents: ``,
  pronouns: `él ella ellos ellas quien que yo nosotros`,
  feminine: `ella la una sra señora doña esta`,
  masculine: `él el un sr señor don este`,
  anaphors: ``,
  oneOfThem: `
    uno de ellos
    otro de ellos
    una de ellas
    este último
    el otro`,
  determiners: `el la los las un una unos unas su sus este esta dos tres varios algunos`,
  indefinite: `un una unos unas dos tres varios algunos`,
  articles: `el la los las`,
  possessives: `su sus`,
  linksToPlaces: ``,
  links: `de del la el los las y al bin ben van von`,
  and: `y e`,
  stops: `en a al con sin por para desde hasta entre contra sobre tras ante bajo durante mediante según que quien cuando donde
    como si pero o u y e ni porque aunque mientras también además ya no nunca muy más menos todo lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre ayer hoy mañana tarde noche
    semana mes año es son era fue fueron ser sido está están ha han había se lo le les me te nos yo él ella este miércoles así pues aquí`,
  oblique: `con a al por para contra en ante desde sobre durante tras del hacia`,
  impersonal: ``,
  between: `ha han había también además se ayer hoy este lunes martes miércoles jueves viernes sábado domingo por su parte ya mismo`,
  addressees: ``,
  naming: `llamado llamada denominado denominada titulado apodado diario periódico cadena película libro`,
};
