/**
 * Advances of Inter in thousandths of the size, without kerning, measured once from the bundled font; two base-36 digits
 * a glyph. The glyphs are U+0020–007E, U+00A0–017F and then those of `FURTHER_GLYPHS`.
 */
export const FURTHER_GLYPHS = '–—‘’‚“”„†‡•…‰‹›€™−→←↑↓≥≤≠×'

export const INTER_ADVANCES = {
  400:
    '7t80cyhlhurahw8ca5a5dxie80cs80a0hjbbgyh6hyghh8fqh7h8808eieieiee7quj6i6kak2gpgekqkn7hfviofpp3kxl9hr' +
    'l9hwhuhykoj6rdiyivhha5a0a5d3co8zfmh0fvh0g7aah1gf6q6qf96qocgfgoh0h0ageo93gffmmqf6fmfcbu99buie7t80fv' +
    'gzk5fa7ifsgfpecmg7ie00iidacoiecace8zgagr807g8gdeg7manjoie7j6j6j6j6j6j6rmkagpgpgpgp7h7h7h7hkfkxl9l9' +
    'l9l9l9iel9kokokokoivhoh4fmfmfmfmfmfmphfvg7g7g7g76q6q6q6qg7gfgogogogogoiegogfgfgfgffmh0fmj6fmj6fmj6' +
    'fmkafvkafvkafvkafvk2jqkfh0gpg7gpg7gpg7gpg7gpg7kqh1kqh1kqh1kqh1kngflkgf7h6q7h6q7h6q7h6q7h6qnbdgfv6q' +
    'iof9elfp6qfp6qfp9gfn9zgj6qkxgfkxgfkxgfgskxgfl9gol9gol9gorxrshwaghwaghwaghueohueohueohueohy93hyaghy' +
    '93kogfkogfkogfkogfkogfkogfrdmqivfmivhhfchhfchhfc8qdwrs79796pc8c8bpdndwfno0rsaoaoijgziersrsn6n6f9f9' +
    'f9ie',
  500:
    '7f8gdqhrhyrli58pa9a9ehij8fcu8faahybjh4hfi8grhifvhhhi8f8rijijijenrajpi9kdk2grgdkskp7kfzj4fppdl0lbhu' +
    'ldi0hyi5kkjprvjhjchta9aaa9d9cv9dfsh6g1h6gbajh8gq7070fj70oogqgsh6h6arez9ggqfzn1fhfzfjc89mc8ij7f8gg1' +
    'h8khfh85fsgqpecpgwij00ihcxcpijcgcn9dgogp8f8c8qdhgwmpnuovenjpjpjpjpjpjprvkdgrgrgrgr7k7k7k7kknl0lblb' +
    'lblblbijlbkkkkkkkkjchzhifsfsfsfsfsfspfg1gbgbgbgb70707070gcgqgsgsgsgsgsijgsgqgqgqgqfzh6fzjpfsjpfsjp' +
    'fskdg1kdg1kdg1kdg1k2k5knh6grgbgrgbgrgbgrgbgrgbksh8ksh8ksh8ksh8kpgqlvgq7k707k707k707k707k70nke0fz70' +
    'j4fjf6fp70fp70fp9yfratgm70l0gql0gql0gqgsl0gqlbgslbgslbgss1roi0ari0ari0arhyezhyezhyezhyezi59gi5b2i5' +
    '9gkkgqkkgqkkgqkkgqkkgqkkgqrvn1jcfzjchtfjhtfjhtfj91dwrs7p7p75d6d3cjeidwetparsb4b4ioh9ijrsrsnunuf9f9' +
    'f9ij',
  600:
    '708xejhwi2rwif92adadf0ip8vcx8vajicbrhbhoiih0hsg0hshs8v95ipipipf3rrk8ibkhk2gtgcktkq7pg4jjfppml3ldhx' +
    'lhi4i2ickgk8sck0jti4adajadddd19rfyhcg7hcgfathdh07a7aft7ap0h0gxhchcb1f99th0gbnbftgcfqcn9zcnip708xg7' +
    'hhktfn8sfsh0pecshmip00igckcqipcmcv9rh2go8v9890djhmn3o6p7f3k8k8k8k8k8k8s5khgtgtgtgt7p7p7p7pkvl3ldld' +
    'ldldldipldkgkgkgkgjtiahwfyfyfyfyfyfypdg7gfgfgfgf7a7a7a7agih0gxgxgxgxgxipgxh0h0h0h0gchcgck8fyk8fyk8' +
    'fykhg7khg7khg7khg7k2kjkvhcgtgfgtgfgtgfgtgfgtgfkthdkthdkthdkthdkqh0m5h07p7a7p7a7p7a7p7a7p7ansejg47a' +
    'jjftfqfp7afp7afpahfxbngq7al3h0l3h0l3h0k9l3h0ldgxldgxldgxs6rki4b1i4b1i4b1i2f9i2f9i2f9i2f9ic9ticbnic' +
    '9tkgh0kgh0kgh0kgh0kgh0kgh0scnbjtgcjti4fqi4fqi4fq9adwrs86867ke3dxdcfcdwdzqkrsbkbkivhiiprsrsohohf9f9' +
    'f9ip',
  700:
    '6l9efci1i7s8io9fahahfjiv9ad09aasiqbzhihyishai1g6i3i19a9jivivivfks8kriekkk2gvgbkukr7tg8jzfppwl6lfi0' +
    'lli9i7ijkckrsukikbigahasahdjd8a5g5higchigkb2hkhb7j7jg47jpdhbh1hihibbfka6hbgonmg4gqfxd1acd1iv6l9egc' +
    'hrl6fu9ffshbpecwiciv00iec7crivcsd4a5hggn9aa499dmicniohpkfkkrkrkrkrkrkrsekkgvgvgvgv7t7t7t7tl4l6lflf' +
    'lflflfivlfkckckckckbili9g5g5g5g5g5g5pagcgkgkgkgk7j7j7j7jgnhbh1h1h1h1h1ivh1hbhbhbhbgqhigqkrg5krg5kr' +
    'g5kkgckkgckkgckkgck2kyl4higvgkgvgkgvgkgvgkgvgkkuhkkuhkkuhkkuhkkrhbmfhb7t7j7t7j7t7j7t7j7t7jo1f2g87j' +
    'jzg4gafp7jfp7jfpazg2chgt7jl6hbl6hbl6hbk9l6hblfh1lfh1lfh1sargi9bbi9bbi9bbi7fki7fki7fki7fkija6ijc9ij' +
    'a6kchbkchbkchbkchbkchbkchbsunmkbgqkbigfxigfxigfx9ldwrs8n8n81f0ese6g7dwd6rursbzbzj1hsivrsrsp5p5f9f9' +
    'f9iv',
} as const
