namespace Timeline.French.Verbs;

/// <summary>The models of the third group, each with the verbs that follow it.</summary>
internal static class IrregularVerbs
{
    public static VerbModel[] Models() =>
    [
        new("être", "suis es est sommes êtes sont", "fus", "été!", Future: "ser", Imperfect: "ét", PresentParticiple: "étant",
            Subjunctive: "sois sois soit soyons soyez soient", Imperative: "sois soyons soyez"),
        new("avoir", "ai as a avons avez ont", "eus", "eu", Future: "aur", PresentParticiple: "ayant",
            Subjunctive: "aie aies ait ayons ayez aient", Imperative: "aie ayons ayez"),
        new("aller", "vais vas va allons allez vont", "allai", "allé", Future: "ir",
            Subjunctive: "aille ailles aille allions alliez aillent", Imperative: "va allons allez"),
        new("envoyer", "envoie envoies envoie envoyons envoyez envoient", "envoyai", "envoyé", Future: "enverr") { Followers = "renvoyer" },

        // -aire, -oire
        new("faire", "fais fais fait faisons faites font", "fis", "fait", Future: "fer",
            Subjunctive: "fasse fasses fasse fassions fassiez fassent")
            { Followers = "refaire défaire satisfaire contrefaire parfaire" },
        new("plaire", "plais plais plaît/plait plaisons plaisez plaisent", "plus", "plu!") { Followers = "déplaire complaire" },
        new("taire", "tais tais tait taisons taisez taisent", "tus", "tu"),
        new("extraire", "extrais extrais extrait extrayons extrayez extraient", null, "extrait")
            { Followers = "distraire soustraire abstraire traire" },
        new("croire", "crois crois croit croyons croyez croient", "crus", "cru"),
        new("boire", "bois bois boit buvons buvez boivent", "bus", "bu"),

        // -ire
        new("dire", "dis dis dit disons dites disent", "dis", "dit") { Followers = "redire" },
        new("prédire", "prédis prédis prédit prédisons prédisez prédisent", "prédis", "prédit")
            { Followers = "interdire contredire dédire médire" },
        new("maudire", "maudis maudis maudit maudissons maudissez maudissent", "maudis", "maudit"),
        new("lire", "lis lis lit lisons lisez lisent", "lus", "lu") { Followers = "élire réélire relire" },
        new("écrire", "écris écris écrit écrivons écrivez écrivent", "écrivis", "écrit")
        {
            Followers = """
                décrire inscrire réinscrire prescrire transcrire retranscrire souscrire circonscrire proscrire réécrire récrire
                """,
        },
        new("rire", "ris ris rit rions riez rient", "ris", "ri!") { Followers = "sourire" },
        new("suffire", "suffis suffis suffit suffisons suffisez suffisent", "suffis", "suffi!"),
        new("nuire", "nuis nuis nuit nuisons nuisez nuisent", "nuisis", "nui!") { Followers = "luire reluire" },
        new("conduire", "conduis conduis conduit conduisons conduisez conduisent", "conduisis", "conduit")
        {
            Followers = """
                reconduire éconduire construire reconstruire déconstruire détruire autodétruire produire reproduire coproduire surproduire réduire
                introduire réintroduire traduire retraduire séduire déduire instruire cuire recuire induire enduire
                """,
        },

        // -dre, -tre, -pre, -cre
        new("prendre", "prends prends prend prenons prenez prennent", "pris", "pris")
            { Followers = "comprendre apprendre réapprendre désapprendre reprendre surprendre entreprendre méprendre éprendre" },
        new("rendre", "rends rends rend rendons rendez rendent", "rendis", "rendu")
        {
            Followers = """
                vendre revendre attendre entendre sous-entendre défendre descendre redescendre condescendre tendre étendre prétendre
                sous-tendre détendre retendre distendre dépendre suspendre pendre fendre pourfendre répandre épandre perdre mordre
                démordre tordre distordre tondre fondre refondre confondre morfondre répondre correspondre pondre
                """,
        },
        new("coudre", "couds couds coud cousons cousez cousent", "cousis", "cousu") { Followers = "recoudre découdre" },
        new("moudre", "mouds mouds moud moulons moulez moulent", "moulus", "moulu"),
        new("résoudre", "résous résous résout résolvons résolvez résolvent", "résolus", "résolu"),
        new("dissoudre", "dissous dissous dissout dissolvons dissolvez dissolvent", "dissolus", "dissous dissoute dissous dissoutes")
            { Followers = "absoudre" },
        new("craindre", "crains crains craint craignons craignez craignent", "craignis", "craint")
        {
            Followers = """
                contraindre plaindre peindre repeindre dépeindre teindre déteindre éteindre atteindre ceindre feindre enfreindre
                astreindre restreindre étreindre empreindre geindre joindre adjoindre rejoindre disjoindre enjoindre oindre poindre
                """,
        },
        new("rompre", "romps romps rompt rompons rompez rompent", "rompis", "rompu") { Followers = "corrompre interrompre" },
        new("battre", "bats bats bat battons battez battent", "battis", "battu")
            { Followers = "abattre combattre débattre rabattre ébattre rebattre" },
        new("mettre", "mets mets met mettons mettez mettent", "mis", "mis")
        {
            Followers = """
                admettre réadmettre commettre compromettre démettre émettre réémettre entremettre omettre permettre promettre remettre
                soumettre transmettre retransmettre
                """,
        },
        new("vaincre", "vaincs vaincs vainc vainquons vainquez vainquent", "vainquis", "vaincu") { Followers = "convaincre" },
        new("naître", "nais nais naît/nait naissons naissez naissent", "naquis", "né") { Followers = "renaître" },
        new("connaître", "connais connais connaît/connait connaissons connaissez connaissent", "connus", "connu",
            Future: "connaîtr/connaitr")
        {
            Followers = """
                reconnaître méconnaître paraître apparaître réapparaître disparaître comparaître reparaître transparaître
                """,
        },
        new("croître", "croîs croîs croît croissons croissez croissent", "crûs", "crû crue crus crues"),
        new("accroître", "accrois accrois accroît/accroit accroissons accroissez accroissent", "accrus", "accru",
            Future: "accroîtr/accroitr") { Followers = "décroître" },

        // -ure, -vre, -ore
        new("conclure", "conclus conclus conclut concluons concluez concluent", "conclus", "conclu") { Followers = "exclure" },
        new("inclure", "inclus inclus inclut incluons incluez incluent", "inclus", "inclus"),
        new("suivre", "suis suis suit suivons suivez suivent", "suivis", "suivi") { Followers = "poursuivre ensuivre" },
        new("vivre", "vis vis vit vivons vivez vivent", "vécus", "vécu") { Followers = "survivre revivre" },
        new("clore", "clos clos clôt/clot closons closez closent", null, "clos") { Followers = "enclore éclore" },

        // -ir
        new("tenir", "tiens tiens tient tenons tenez tiennent", "tins", "tenu", Future: "tiendr")
        {
            Followers = """
                appartenir abstenir contenir détenir entretenir maintenir obtenir retenir soutenir venir advenir circonvenir convenir
                contrevenir devenir redevenir disconvenir intervenir parvenir prévenir provenir revenir souvenir subvenir survenir
                """,
        },
        new("courir", "cours cours court courons courez courent", "courus", "couru", Future: "courr")
            { Followers = "accourir concourir parcourir recourir secourir encourir discourir" },
        new("mourir", "meurs meurs meurt mourons mourez meurent", "mourus", "mort", Future: "mourr"),
        new("partir", "pars pars part partons partez partent", "partis", "parti")
            { Followers = "repartir départir sortir ressortir mentir démentir sentir ressentir consentir pressentir repentir" },
        new("servir", "sers sers sert servons servez servent", "servis", "servi") { Followers = "desservir resservir" },
        new("dormir", "dors dors dort dormons dormez dorment", "dormis", "dormi") { Followers = "endormir rendormir" },
        new("ouvrir", "ouvre ouvres ouvre ouvrons ouvrez ouvrent", "ouvris", "ouvert")
            { Followers = "rouvrir entrouvrir couvrir découvrir redécouvrir recouvrir offrir souffrir" },
        new("cueillir", "cueille cueilles cueille cueillons cueillez cueillent", "cueillis", "cueilli", Future: "cueiller")
            { Followers = "accueillir recueillir" },
        new("assaillir", "assaille assailles assaille assaillons assaillez assaillent", "assaillis", "assailli")
            { Followers = "tressaillir" },
        new("défaillir", "défaille défailles défaille défaillons défaillez défaillent", "défaillis", "défailli!"),
        new("faillir", "- - - - - -", "faillis", "failli!", Imperative: "- - -"),
        new("bouillir", "bous bous bout bouillons bouillez bouillent", "bouillis", "bouilli"),
        new("fuir", "fuis fuis fuit fuyons fuyez fuient", "fuis", "fui") { Followers = "enfuir" },
        new("acquérir", "acquiers acquiers acquiert acquérons acquérez acquièrent", "acquis", "acquis", Future: "acquerr")
            { Followers = "conquérir reconquérir requérir enquérir" },
        new("vêtir", "vêts vêts vêt vêtons vêtez vêtent", "vêtis", "vêtu") { Followers = "revêtir dévêtir" },
        new("haïr", "hais hais hait haïssons haïssez haïssent", "haïs", "haï"),
        new("gésir", "gis gis gît/git gisons gisez gisent", null, "-"),

        // -oir
        new("voir", "vois vois voit voyons voyez voient", "vis", "vu", Future: "verr") { Followers = "revoir entrevoir" },
        new("prévoir", "prévois prévois prévoit prévoyons prévoyez prévoient", "prévis", "prévu"),
        new("pourvoir", "pourvois pourvois pourvoit pourvoyons pourvoyez pourvoient", "pourvus", "pourvu"),
        new("savoir", "sais sais sait savons savez savent", "sus", "su", Future: "saur", PresentParticiple: "sachant",
            Subjunctive: "sache saches sache sachions sachiez sachent", Imperative: "sache sachons sachez"),
        // "puis-je" is left out: "puis" is the adverb in news ("Il a hésité, puis signé").
        new("pouvoir", "peux peux peut pouvons pouvez peuvent", "pus", "pu!", Future: "pourr",
            Subjunctive: "puisse puisses puisse puissions puissiez puissent", Imperative: "- - -"),
        new("vouloir", "veux veux veut voulons voulez veulent", "voulus", "voulu", Future: "voudr",
            Subjunctive: "veuille veuilles veuille voulions vouliez veuillent", Imperative: "veuille veuillons veuillez"),
        new("devoir", "dois dois doit devons devez doivent", "dus", "dû due dus dues", Future: "devr"),
        new("falloir", "- - faut - - -", "fallus", "fallu!", Future: "faudr", Imperfect: "fall",
            Subjunctive: "- - faille - - -", Imperative: "- - -", Persons: VerbPersons.Third | VerbPersons.Singular),
        new("valoir", "vaux vaux vaut valons valez valent", "valus", "valu", Future: "vaudr",
            Subjunctive: "vaille vailles vaille valions valiez vaillent") { Followers = "équivaloir revaloir" },
        new("prévaloir", "prévaux prévaux prévaut prévalons prévalez prévalent", "prévalus", "prévalu", Future: "prévaudr"),
        new("recevoir", "reçois reçois reçoit recevons recevez reçoivent", "reçus", "reçu", Future: "recevr")
            { Followers = "percevoir apercevoir concevoir décevoir" },
        new("mouvoir", "meus meus meut mouvons mouvez meuvent", "mus", "mû mue mus mues", Future: "mouvr"),
        new("émouvoir", "émeus émeus émeut émouvons émouvez émeuvent", "émus", "ému", Future: "émouvr") { Followers = "promouvoir" },
        new("pleuvoir", "- - pleut - - pleuvent", "plus", "plu!", Future: "pleuvr", Imperfect: "pleuv", PresentParticiple: "pleuvant",
            Subjunctive: "- - pleuve - - pleuvent", Imperative: "- - -",
            Persons: VerbPersons.Third | VerbPersons.Singular | VerbPersons.Plural),
        new("asseoir", "assieds/assois assieds/assois assied/assoit asseyons/assoyons asseyez/assoyez asseyent/assoient", "assis", "assis",
            Future: "assiér/assoir") { Followers = "rasseoir" },
        new("surseoir", "sursois sursois sursoit sursoyons sursoyez sursoient", "sursis", "sursis"),
        new("échoir", "- - échoit - - échoient", "échus", "échu", PresentParticiple: "échéant", Imperative: "- - -",
            Persons: VerbPersons.Third | VerbPersons.Singular | VerbPersons.Plural),
        new("déchoir", "déchois déchois déchoit déchoyons déchoyez déchoient", "déchus", "déchu"),
    ];
}
