import type { SpeechTable } from './table.ts';

export const spanishVerbs: SpeechTable['verbs'] = {
  said: `
    decir: dijo dijeron dice dicen dicho diciendo decía decían decir diría
    escribir: escribió escribieron escribe escribía escrito escribir escribiendo
    exponer: expuso expuesto expone exponiendo exponer
    describir: describió describe descrito describiendo
    declarar señalar indicar explicar manifestar anunciar informar subrayar recalcar enfatizar destacar precisar puntualizar matizar
    comentar apuntar responder contestar replicar confirmar citar narrar relatar revelar desvelar expresar reiterar
    zanjar resumir aclarar apostillar apuntillar relativizar detallar especificar concretar ahondar abundar incidir remarcar resaltar
    notificar comunicar trasladar transmitir publicar tuitear dictaminar sentenciar pronunciar proclamar exclamar
    avanzar adelantar esgrimir razonar reflexionar argumentar justificar declamar deslizar murmurar susurrar musitar gritar clamar
    constatar corroborar ratificar reafirmar observar testificar testimoniar atestiguar ilustrar analizar diagnosticar evocar rememorar mencionar referir reaccionar
    insistir convenir coincidir despachar soltar espetar lanzar terciar intervenir saludar
    recordar: recordó recordaron recuerda recuerdan recordaba recordado recordando recordar
    confesar: confesó confesaron confiesa confiesan confesaba confesado confesando confesar
    contar: contó contaron cuenta cuentan contaba contado contando contar
    concluir: concluyó concluyeron concluye concluido concluyendo concluir
    repetir: repitió repite repetía repetido repitiendo repetir
    argüir: arguyó arguye argüido
    aducir: adujo aduce aducido
    intervenir: intervino interviene
    mostrar: mostró muestra mostraba mostrado`,
  denied: `
    negar: negó negaron niega niegan negaba negado negando negar
    desmentir: desmintió desmintieron desmiente desmienten desmentido desmintiendo desmentir
    rechazar descartar refutar rebatir minimizar rehusar`,
  claimed: `
    afirmar asegurar aseverar alegar acusar garantizar jurar presumir reivindicar alardear certificar culpar
    sostener: sostuvo sostuvieron sostiene sostienen sostenía sostenido sosteniendo sostener
    mantener: mantuvo mantiene
    defender: defendió defendieron defiende defienden defendía defendido defendiendo defender`,
  warned: `
    avisar alertar amenazar prometer vaticinar pronosticar augurar prevenir anticipar
    advertir: advirtió advirtieron advierte advierten advertía advertido advirtiendo advertir
    comprometer: comprometió`,
  added: `
    añadir agregar continuar ampliar completar rematar remachar sumar
    proseguir: prosiguió prosigue proseguía proseguido
    seguir: siguió sigue`,
  asked: `
    preguntar instar exigir reclamar exhortar ordenar implorar invitar solicitar plantear reprochar afear interpelar cuestionar interrogar urgir
    llamar: llamó llama llamado
    pedir: pidió pidieron pide piden pedía pedido pidiendo pedir
    rogar: rogó ruega
    proponer: propuso propone propuesto proponiendo
    sugerir: sugirió sugiere sugerido
    recomendar: recomendó recomienda recomendado
    aconsejar`,
  other: `
    recriminar avalar respaldar secundar suplicar achacar imputar ponderar refrendar rubricar suscribir conceder bufar resoplar
    considerar estimar opinar juzgar valorar evaluar creer especular sospechar
    denunciar condenar criticar censurar fustigar cargar arremeter deplorar lamentar repudiar atacar ironizar bromear ridiculizar
    calificar tildar tachar catalogar definir
    hablar celebrar felicitar congratular aplaudir elogiar alabar agradecer confiar suspirar
    quejar indignar protestar despotricar exasperar desesperar alarmar sorprender sincerar desahogar
    admitir aceptar asumir balbucear titubear farfullar mascullar refunfuñar bramar rugir tronar sonreír
    contraatacar objetar oponer retar desafiar
    temer esperar apelar abogar disculpar excusar mofar burlar enorgullecer ufanar jactar regodear maravillar entusiasmar
    emocionar rezar ver felicitar
    ver: ve ven veía vio visto
    referir: refiere refieren refirió
    prever: prevé prevén preveía
    maldecir: maldice maldijo
    contradecir: contradice contradijo
    gemir: gime gimió
    corregir: corrige corrigió
    reponer: repone repuso
    soltar: suelta sueltan
    atribuir: atribuye atribuyó
    oponer: opone opuso
    comprometer: compromete comprometen
    predecir: predice predijo
    reconocer: reconoció reconocieron reconoce reconocen reconocía reconocido reconociendo reconocer
    pensar: piensa pensaba pensó
    sentir: sintió
    reír: ríe rió
    lamentar`,
};

export const spanishParticiples = `diciendo escribiendo exponiendo describiendo recordando contando concluyendo repitiendo negando desmintiendo sosteniendo
    defendiendo advirtiendo pidiendo proponiendo reconociendo mostrando decir escribir exponer recordar contar concluir repetir negar
    desmentir sostener defender advertir pedir reconocer mostrar confesando confesar`;

export const spanishIdioms = `
  said: deja dejan dejó dejaron dejaba dejado | claro caer
  said: da dan dio dieron dado | entender
  other: echa echó echado | cara
  said: hace hacen hizo hicieron hecho | hincapié
  said: pone ponen puso pusieron puesto | relieve valor
  warned: llama llamó | atención
  other: quita quitan quitó quitado | hierro
`;

/** Verbs that another depends on: «se limitó a decir», «acabó respondiendo». */
export const spanishCarriers = `limitó limita limitado quiso quiere quieren acaba acaban acabó acabado llegó llega volvió vuelve vuelven terminó termina
  siguió sigue optó opta dudó duda evitó evita puede pudo prefirió prefiere suele va ha apresuró apresura atrevió atreve ciñó empezó
  empieza comenzó comienza debe debió intentó intenta trata trató continuó continúa dice dijo viene`;
