/** Who a Spanish page makes speak, one sense a line and masculine where there are two, as in French. */
export const spanishPeople = `
  alcalde alcaldesa regidor edil concejal intendente munícipe concejala
  ministro vicepresidente titular funcionario
  presidente mandatario gobernante líder dirigente jefe jefa jerarca
  diputado senador parlamentario legislador congresista eurodiputado asambleísta ponente representante procurador
  candidato aspirante postulante opositor precandidato
  consejero delegado secretario subsecretario viceministro vicesecretario comisionado
  gobernador barón prefecto
  empresario directivo ejecutivo gerente fundador cofundador propietario dueño inversor accionista banquero director administrador patrón tesorero gestor consejero presidente promotor magnate multimillonario socio fabricante exportador importador ganadero
  sindicalista delegado secretario dirigente representante gremialista
  activista militante voluntario coordinador portavoz organizador fundador ecologista animalista
  portavoz vocero portavoza funcionario
  diplomático funcionario embajador enviado emisario mediador negociador cónsul canciller
  asesor colaborador estratega consejero asistente
  militar oficial general coronel comandante capitán teniente sargento soldado almirante brigadier cabo combatiente miliciano veterano
  policía comisario agente investigador inspector guardia uniformado subinspector detective sargento capitán teniente cabo 
  bombero brigadista rescatista socorrista
  fiscal magistrado juez jueza instructor procurador togado
  abogado letrado defensor penalista jurista abogada notario constitucionalista procurador
  acusado procesado imputado investigado detenido sospechoso condenado reo preso recluso denunciado
  víctima denunciante querellante demandante damnificado afectado
  médico doctor cirujano facultativo galeno especialista epidemiólogo infectólogo virólogo cardiólogo psiquiatra pediatra psicólogo ginecólogo oncólogo neurólogo anestesista radiólogo forense internista geriatra dermatólogo residente
  enfermero auxiliar sanitario matrón paramédico farmacéutico celador dentista veterinario
  científico investigador especialista profesor académico catedrático experto historiador sociólogo politólogo economista climatólogo geógrafo geólogo biólogo físico químico astrónomo astrofísico antropólogo arqueólogo filósofo demógrafo sismólogo vulcanólogo oceanógrafo meteorólogo glaciólogo hidrólogo ingeniero ecólogo lingüista analista divulgador perito botánico zoólogo matemático estadístico informático etólogo ornitólogo paleontólogo criminólogo arabista
  analista economista experto observador consultor especialista politólogo encuestador columnista comentarista tertuliano
  profesor maestro docente rector decano estudiante alumno educador director
  escritor autor novelista poeta ensayista dramaturgo biógrafo editor librero traductor literato cronista narrador guionista ilustrador narradora
  cineasta director realizador guionista productor documentalista
  actor actriz intérprete protagonista humorista estrella comediante
  cantante músico compositor rapero pianista violinista cantautor artista intérprete vocalista guitarrista bajista baterista saxofonista tenor soprano barítono bandoneonista
  artista pintor escultor fotógrafo creador diseñador arquitecto coreógrafo bailarín dibujante modisto galerista
  conservador comisario director guía archivero bibliotecario curador
  periodista reportero redactor corresponsal presentador locutor columnista cronista comunicador
  entrenador seleccionador técnico míster estratega preparador timonel preparador DT adiestrador entrenadora
  capitán jugador centrocampista delantero portero guardameta defensa lateral extremo goleador ariete futbolista campeón piloto atleta velocista nadador ciclista corredor tenista boxeador gimnasta mediocampista volante zaguero arquero pívot base alero baloncestista deportista mediocentro carrilero zurdo diestro árbitro medallista
  agricultor ganadero campesino viticultor apicultor pastor pescador labrador productor bodeguero
  comerciante panadero carnicero hostelero hotelero florista peluquero camarero librero tendero gerente artesano restaurador cocinero chef ferretero frutero pescadero pastelero mesero mozo garzón almacenero verdulero vendedor bodeguero charcutero taxista
  obrero trabajador empleado operario mecánico albañil chófer conductor camionero maquinista repartidor cartero soldador barrendero electricista fontanero plomero carpintero jardinero costurero estibador taxista remisero colectivero limpiador cuidador
  marinero armador marino
  sacerdote obispo arzobispo cardenal papa pontífice cura imán rabino pastor jeque patriarca religioso fraile monja párroco prelado capellán sor hermana
  rey reina príncipe princesa monarca soberano
  vecino residente habitante lugareño inquilino propietario jubilado poblador afectado damnificado pueblerino isleño
  testigo transeúnte superviviente sobreviviente viajero pasajero usuario turista espectador cliente consumidor manifestante peatón automovilista
  madre padre mamá papá progenitor
  marido mujer esposo esposa viudo pareja hermano hermana hijo hija tío tía primo abuelo nieto cuñado suegro sobrino yerno nuera
  amigo compañero colega camarada vecino homólogo allegado
  refugiado desplazado migrante inmigrante rehén prisionero expatriado
  hombre mujer joven chico chica señor señora adolescente menor niño anciano muchacho sexagenario septuagenario octogenario quincuagenario cuarentón treintañero
  funcionario fuente interlocutor responsable alto miembro integrante cargo jerarca
  lector internauta oyente suscriptor tuitero
  invitado ponente interviniente entrevistado conferenciante orador
`;

/** Offices by an English name that all tables share. */
export const spanishOffices = `
  minister: ministro | ministra
  prime minister: primer ministro | primera ministra | jefe de gobierno | jefe del gobierno | jefe del ejecutivo | premier | presidente del gobierno
  president: presidente | presidenta | mandatario | mandataria | jefe de estado | jefe del estado | jefa de estado
  vice president: vicepresidente | vicepresidenta
  foreign minister: ministro de exteriores | ministra de exteriores | ministro de asuntos exteriores | ministro de relaciones exteriores | canciller | jefe de la diplomacia | jefa de la diplomacia
  defence minister: ministro de defensa | ministra de defensa
  interior minister: ministro del interior | ministro de interior
  foreign minister: secretario de estado | secretaria de estado
  defence minister: secretario de defensa | jefe del pentágono
  speaker: presidente del parlamento | líder del parlamento | jefe del parlamento
  secretary-general: secretario general | líder de hezbolá | jefe de hezbolá | número uno de hezbolá | máximo dirigente de hezbolá | líder de hizbulá | jefe de hizbulá | número uno de hizbulá | máximo dirigente de hizbulá | líder de hezbollah | jefe de hezbollah | número uno de hezbollah | máximo dirigente de hezbollah
  envoy: enviado | enviada | enviado especial | mediador | emisario
  spokesman: portavoz | vocero | vocera
  ambassador: embajador | embajadora
  chief of staff: jefe del estado mayor | jefe de estado mayor
  energy minister: ministro de energía
  finance minister: ministro de finanzas
  security minister: ministro de seguridad nacional
  adviser: asesor | asesora | consejero`;
