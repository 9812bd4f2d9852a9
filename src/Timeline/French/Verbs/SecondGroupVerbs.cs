namespace Timeline.French.Verbs;

/// <summary>The verbs conjugated as <em>finir</em> (<em>finissant</em>).</summary>
internal static class SecondGroupVerbs
{
    public static VerbModel Model() =>
        new("finir", "finis finis finit finissons finissez finissent", "finis", "fini")
        {
            Followers = """
                abasourdir abêtir abolir aboutir abrutir accomplir adoucir affadir affaiblir affermir affranchir agir agrandir aguerrir ahurir aigrir
                alanguir alourdir alunir amaigrir amerrir amincir amoindrir amollir amortir anéantir anoblir aplanir aplatir appauvrir appesantir applaudir
                approfondir arrondir assagir assainir asservir assombrir assortir assoupir assouplir assourdir assouvir
                assujettir attendrir atterrir attiédir avachir avertir avilir bannir bâtir bénir blanchir blêmir bleuir blondir blottir bondir brandir
                brunir chérir choisir compatir convertir crépir croupir définir dégarnir déglutir dégourdir dégrossir déguerpir démolir démunir
                dépérir désemplir désinvestir désobéir dessaisir désunir divertir durcir ébahir éblouir éclaircir élargir embellir emboutir emplir
                enchérir endurcir enfouir engloutir engourdir enhardir enlaidir ennoblir enorgueillir enrichir ensevelir envahir épaissir
                épanouir équarrir estourbir établir étourdir évanouir faiblir farcir fléchir flétrir fleurir forcir fourbir fournir fraîchir franchir frémir
                garantir garnir gémir glapir grandir gravir grossir guérir hennir honnir impartir infléchir interagir intervertir invertir
                investir jaillir jaunir jouir languir lotir maigrir meurtrir mincir moisir mollir mugir munir mûrir nantir noircir
                nourrir obéir obscurcir ourdir pâlir pâtir périr pervertir pétrir polir pourrir prémunir punir rabougrir raccourcir
                racornir radoucir raffermir rafraîchir ragaillardir raidir rajeunir ralentir ramollir ravir réagir réassortir rebâtir
                rebondir reconvertir redéfinir réfléchir refroidir regarnir régir réinvestir rejaillir réjouir rembrunir remplir
                renchérir répartir resplendir ressaisir ressurgir resurgir rétablir retentir rétrécir réunir réussir reverdir
                rosir rôtir rougir roussir rugir saisir salir sertir sévir subir subvertir surenchérir surgir tarir ternir tiédir trahir
                transir travestir unir verdir vernir vieillir vomir vrombir
                """,
        };
}
